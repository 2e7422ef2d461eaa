import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { type Gender, toGivenGender } from '#analysis/names/given-names.ts';
import { Discourse } from '#analysis/names/references/discourse.ts';
import { resolveIt } from '#analysis/names/references/resolve-other-pronouns.ts';
import { resolvePronoun } from '#analysis/names/references/resolve-pronoun.ts';
import { joinSpans } from '#analysis/text/join-spans.ts';
import type { Telling } from './telling.ts';

/**
 * Who "he", "she" or "it" is that a telling begins with, so that the person takes part in the event and two articles
 * agree on it. Resolved as speakers are, from the names and speakers before. Knowingly left open: "they".
 */
export function resolveSubjects(article: ArticleAnalysis, tellings: readonly Telling[]): Telling[] {
  if (!tellings.some(({ hasPronoun }) => hasPronoun)) return [...tellings];
  const discourse = toDiscourse(article);
  const speakers = article.quotations.flatMap(({ speaker }) => speaker ?? []).toSorted((x, y) => x.start - y.start);
  let next = 0;
  const means = (pronoun: Span, gender: Gender) => resolvePronoun(discourse, pronoun, gender, false);
  const entities = new Map<Telling, string | null>();
  const inOrder = tellings.filter(({ hasPronoun }) => hasPronoun).toSorted((x, y) => startOf(x) - startOf(y));
  for (const telling of inOrder) {
    const start = startOf(telling);
    for (let speaker = speakers[next]; speaker && speaker.end <= start; speaker = speakers[next]) {
      next += 1;
      const { entity, antecedent } = speaker;
      discourse.advance(speaker.start, means);
      if (entity !== null) {
        discourse.addSpeaker(speaker, { entity, named: antecedent ?? speaker, gender: null, isPlural: false });
      }
    }
    discourse.advance(start, means);
    entities.set(telling, resolveAt(discourse, article.text, start));
  }
  return tellings.map((telling) => {
    const entity = entities.get(telling);
    if (!entity) return telling;
    const add = (terms: ReadonlySet<string>) => new Set([...terms, `@${entity}`]);
    return {
      ...telling,
      meant: entity,
      terms: add(telling.terms),
      core: add(telling.core),
      context: add(telling.context),
    };
  });
}

const startOf = ({ subject, title }: Telling): number => subject?.start ?? title.start;

function resolveAt(discourse: Discourse, text: string, start: number): string | null {
  const word = /^\p{L}{2,3}(?!\p{L})/u.exec(text.slice(start, start + 4))?.[0] ?? '';
  const phrase = { start, end: start + word.length };
  if (word.toLowerCase() === 'it') return resolveIt(discourse, phrase)?.entity ?? null;
  const gender = ({ he: 'male', she: 'female' } as const)[word.toLowerCase()];
  return gender ? (resolvePronoun(discourse, phrase, gender, false)?.entity ?? null) : null;
}

function toDiscourse(article: ArticleAnalysis): Discourse {
  const { names, entities, quotations } = article;
  const people = entities
    .filter(({ type }) => type === 'person')
    .map(({ id, name }) => ({
      entity: id,
      gender: toGivenGender(name.split(' ')[0]) ?? null,
      roles: [],
      groups: [],
      ages: [],
      told: [],
    }));
  const spansOf = (quoted: typeof quotations): Span[] => joinSpans(quoted.flatMap(({ spans }) => spans));
  const direct = quotations.filter(({ kind }) => kind !== 'indirect');
  return new Discourse(article, { names, entities, people, ambiguous: [] }, spansOf(direct), spansOf(quotations));
}
