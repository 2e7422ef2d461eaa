import type { Entity } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { PassageLink, StoryEvent } from '#analysis/story-annotations.ts';
import { collectCarriedTellings } from './collect-carried-tellings.ts';
import { collectDatedTellings } from './collect-dated-tellings.ts';
import { collectInferredTellings } from './collect-inferred-tellings.ts';
import { collectUndatedTellings } from './collect-undated-tellings.ts';
import { compareEvents } from './compare-events.ts';
import { findContinuations } from './find-continuations.ts';
import { LinkIndex } from './link-index.ts';
import { groupTellings } from './group-tellings.ts';
import { resolveSubjects } from './resolve-subjects.ts';
import { sentenceKey } from './sentence-key.ts';
import type { Telling } from './telling.ts';
import { toEvent } from './to-event.ts';

/** The events that a story's articles tell, merged over the articles; dated ones first, in order of time. */
export function extractEvents(articles: ArticleAnalysis[], entities: Entity[], links: PassageLink[]): StoryEvent[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const index = new LinkIndex(links);
  const toGroups = (tellings: readonly Telling[]): Telling[][] =>
    groupTellings(tellings, links).map((group) => [...group, ...collectInferredTellings(group, byId, index)]);
  const tellings = articles.flatMap(collectTellings);
  const dated = toGroups(tellings.filter(({ date }) => date?.edtf));
  // "Last Thursday" in an article without a date may be told with one in another; else it stays open.
  const known = new Set(dated.flat().map(sentenceKey));
  const open = toGroups(tellings.filter((telling) => !telling.date?.edtf && !known.has(sentenceKey(telling))));
  const placed = [...dated, ...open].flat();
  const taken = new Set([...placed.map(sentenceKey), ...findContinuations(placed)]);
  const undated = collectUndatedTellings(byId, links, taken);
  return withDistinctIds(
    [...dated, ...open, ...undated].map((group) => toEvent(group, entities, order)).toSorted(compareEvents),
  );
}

/** What an article dates itself, and what it tells right after as of the same day. */
function collectTellings(article: ArticleAnalysis): Telling[] {
  const told = collectDatedTellings(article);
  const carried = collectCarriedTellings(
    article,
    told.filter(({ date }) => date?.edtf),
  );
  // "Two hours later" may only say when together with the sentence before.
  const placed = new Set(carried.map(({ sentence }) => sentence));
  const inOrder = [...told.filter(({ date, sentence }) => date?.edtf || !placed.has(sentence)), ...carried].toSorted(
    (x, y) => x.sentence - y.sentence || x.passage.start - y.passage.start,
  );
  return resolveSubjects(article, inOrder);
}

/** "The dam, built *in 1972*, burst *on Friday*": two events whose words begin alike; the later takes the next offset. */
function withDistinctIds(events: StoryEvent[]): StoryEvent[] {
  const used = new Set<string>();
  return events.map((event) => {
    const [, article = '', offset = ''] = /^(.*\.e)(\d+)$/su.exec(event.id) ?? [];
    let place = Number(offset);
    while (used.has(`${article}${place}`)) place += 1;
    const id = `${article}${place}`;
    used.add(id);
    return id === event.id ? event : { ...event, id };
  });
}
