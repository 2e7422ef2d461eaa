import type { Entity, NameMention, Span, Speaker } from '#analysis/annotations.ts';
import type { StoryEvent } from '#analysis/story-annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { type Draft, overlap } from './draft.ts';
import { toAliases, toRoles } from './entity-roles.ts';
import { findEntity } from './find-entity.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf, Selector } from './overlay.ts';

interface Move {
  from: string;
  to: Entity;
  /** Mentions that mean somebody else, by article. */
  moved: ReadonlyMap<string, readonly NameMention[]>;
}

/**
 * Some mentions of one person mean another, known or new. Those that are still found are parted from the others, and
 * whatever rests on them goes with them; it is lost only when none is found.
 * @returns the mentions that were not found
 */
export function splitPerson(draft: Draft, { id, mentions, name }: CorrectionOf<'split'>): Selector[] {
  const { moved, missing, olds } = findMentions(draft, mentions);
  const [from = '', ...others] = olds;
  const old = draft.story.entities.find((entity) => entity.id === from);
  if (!old || others.length > 0) throw new LostPlaceError('These words no longer name one and the same.');
  const to = findEntity(draft, name, { type: old.type, correction: id });
  if (to.id === from) throw new LostPlaceError('These words name the one that they were given to already.');
  const move: Move = { from, to, moved };
  draft.change({ articles: draft.story.articles.map((article) => moveMentions(article, move)) });
  const { articles } = draft.story;
  const inUse = (entity: Entity) =>
    toAliases([
      entity.name,
      ...entity.aliases.filter((alias) => isSaid(articles, entity, alias)),
      ...(entity.id === to.id ? wordingsOf(articles, moved) : []),
    ]);
  const entities = draft.story.entities.map((entity) => {
    return entity.id === from || entity.id === to.id ? { ...entity, aliases: inUse(entity) } : entity;
  });
  draft.change({ entities, events: draft.story.events.map((event) => moveRoles(event, move, articles, entities)) });
  draft.mark('entities', to.id, id);
  draft.mark('entities', from, id);
  return missing;
}

function findMentions(draft: Draft, mentions: readonly Selector[]) {
  const moved = new Map<string, NameMention[]>();
  const missing: Selector[] = [];
  const olds = new Set<string>();
  let why: LostPlaceError | null = null;
  for (const selector of mentions) {
    try {
      const { article, start, end } = draft.locate(selector);
      const mention = draft.article(article).names.find((name) => name.start === start && name.end === end);
      if (!mention) throw new LostPlaceError('The words are there, but they are no longer found to name anybody.');
      moved.set(article, [...(moved.get(article) ?? []), mention]);
      olds.add(mention.entity);
    } catch (error) {
      if (!(error instanceof LostPlaceError)) throw error;
      why ??= error;
      missing.push(selector);
    }
  }
  if (moved.size === 0) throw why ?? new LostPlaceError('No words were selected.');
  return { moved, missing, olds };
}

/** With the quotations whose speaker the text names there. */
function moveMentions(article: BundledArticle, { from, to, moved }: Move): BundledArticle {
  const mentions = moved.get(article.id);
  if (!mentions) return article;
  const isMoved = (span: Span) => mentions.some((mention) => overlap(mention, span));
  const isSpoken = ({ entity, antecedent, ...span }: Speaker) =>
    entity === from && (isMoved(span) || (antecedent !== null && isMoved(antecedent)));
  return {
    ...article,
    names: article.names.map((name) => (mentions.includes(name) ? { ...name, entity: to.id, rule: 'reader' } : name)),
    quotations: article.quotations.map((quotation) => {
      const { speaker } = quotation;
      if (!speaker || !isSpoken(speaker)) return quotation;
      return { ...quotation, speaker: { ...speaker, entity: to.id, name: to.name } };
    }),
  };
}

/** An event has whom its tellings still name, and no longer whom they named by the moved mentions only. */
function moveRoles(
  event: StoryEvent,
  { from, to, moved }: Move,
  articles: readonly BundledArticle[],
  entities: readonly Entity[],
): StoryEvent {
  const tells = (article: string, span: Span) =>
    event.sources.some((source) => source.article === article && overlap(source.passage, span));
  const isTouched = [...moved].some(([article, mentions]) => mentions.some((mention) => tells(article, mention)));
  if (!isTouched) return event;
  const stays = articles.some(({ id, names }) => names.some((name) => name.entity === from && tells(id, name)));
  const named = [...event.participants, ...event.places, to.id];
  return { ...event, ...toRoles(stays ? named : named.filter((id) => id !== from), entities) };
}

const toWording = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

function wordingsOf(articles: readonly BundledArticle[], moved: Move['moved']): string[] {
  return articles.flatMap(({ id, text }) => (moved.get(id) ?? []).map((mention) => toWording(text, mention)));
}

/** Whether any mention still has this wording; a longer one with a title has it too. */
function isSaid(articles: readonly BundledArticle[], { id }: Entity, alias: string): boolean {
  return articles.some(({ text, names, quotations }) =>
    [...names, ...quotations.flatMap(({ speaker }) => speaker ?? [])].some(
      (each) => each.entity === id && toWording(text, each).includes(alias),
    ),
  );
}
