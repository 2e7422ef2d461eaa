import type { Entity } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import { placeKey, PLACES } from './countries.ts';
import { areOnePerson, toPersonKey } from './person-key.ts';
import { renameEntities } from './rename-entities.ts';

/** An entity of the story and the entities of the articles that it stands for, as `<article index> <id>`. */
interface Merged {
  entity: Entity;
  members: string[];
}

/** Namesakes beyond this number are not compared, so that long lists of names stay linear. */
const MOST_NAMESAKES = 24;

/**
 * One list of entities for a story, and the articles with their entity ids exchanged for the story's.
 * Full names of one person merge over spellings ("Bashar Assad", "Bashar al-Assad"); a surname alone joins
 * the only full name of another article that ends (or, as in "Xi Jinping", begins) with it; everything else
 * merges by the same name. Ids follow the order of type and name, so that they are stable.
 */
export function mergeEntities(articles: ArticleAnalysis[]): { articles: ArticleAnalysis[]; entities: Entity[] } {
  const merged: Merged[] = [];
  const buckets = new Map<string, Merged[]>();
  const bare: { entity: Entity; member: string }[] = [];
  for (const [index, { entities }] of articles.entries()) {
    for (const entity of entities) {
      const member = `${index} ${entity.id}`;
      if (isBare(entity)) bare.push({ entity, member });
      else join(entity, member);
    }
  }
  for (const { entity, member } of bare) {
    const [token = ''] = toPersonKey([{ text: entity.name }]).tokens;
    const surname = buckets.get(`surname ${token}`) ?? [];
    const owners = surname.length > 0 ? surname : (buckets.get(`given name ${token}`) ?? []);
    const [only] = owners;
    if (only && owners.length === 1) merge(only, entity, member);
    else join(entity, member);
  }

  const ids = new Map<string, string>();
  const sorted = merged.toSorted(
    (a, b) => compare(a.entity.type, b.entity.type) || compare(a.entity.name, b.entity.name),
  );
  for (const [index, { entity, members }] of sorted.entries()) {
    entity.id = `e${index + 1}`;
    entity.aliases.sort((a, b) => b.length - a.length || compare(a, b));
    for (const member of members) ids.set(member, entity.id);
  }
  const entities = sorted.map(({ entity }) => entity);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    articles: articles.map((article, index) =>
      renameEntities(article, entities, (id) => ids.get(`${index} ${id}`) ?? id, names),
    ),
    entities,
  };

  function join(entity: Entity, member: string): void {
    const { tokens, hasSuffix } = toPersonKey(entity.name.split(' ').map((text) => ({ text })));
    const isPerson = entity.type === 'person';
    const exact = `${isPerson && hasSuffix ? 'jr ' : ''}${isPerson ? tokens.join(' ') : toThingKey(entity)}`;
    const near = isPerson ? [`surname ${tokens.at(-1) ?? ''}`, `given name ${tokens[0] ?? ''}`] : [];
    const same = buckets.get(exact)?.[0];
    const known =
      same ??
      near
        .flatMap((key) => (tokens.length > 1 ? (buckets.get(key) ?? []).slice(-MOST_NAMESAKES) : []))
        .find(({ entity: { name } }) => {
          const other = toPersonKey(name.split(' ').map((text) => ({ text })));
          return other.hasSuffix === hasSuffix && other.tokens.length > 1 && areOnePerson(other.tokens, tokens);
        });
    if (known) {
      merge(known, entity, member);
      return;
    }
    const fresh: Merged = { entity: { ...entity, aliases: [...entity.aliases] }, members: [member] };
    merged.push(fresh);
    for (const key of [exact, ...near]) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(fresh);
      else buckets.set(key, [fresh]);
    }
  }
}

/**
 * A single word that is no known place: a surname, or a name whose owner only another article tells. "Lund said"
 * alone makes Lund an organisation, as "Politico said" does; one in capitals is an organisation indeed.
 */
function isBare({ name, type }: Entity): boolean {
  if (name.includes(' ') || type === 'place') return false;
  return type !== 'organisation' || /^\p{Lu}\p{Ll}/u.test(name);
}

function merge(into: Merged, entity: Entity, member: string): void {
  into.members.push(member);
  const { entity: kept } = into;
  kept.aliases = [...new Set([...kept.aliases, ...entity.aliases])];
  if (kept.type === 'other') kept.type = entity.type;
  if (kept.type === entity.type && entity.name.length > kept.name.length) kept.name = entity.name;
}

/** Types are not a part of it: what is a place in one article and unknown in the other is one thing. */
function toThingKey({ name }: Entity): string {
  const plain = name.toLowerCase().replaceAll('’', "'").replace(/^the /u, '').replaceAll('.', '');
  return `thing ${(PLACES.get(placeKey(name)) ?? plain).toLowerCase().replace(/^un (?=\p{L})/u, 'united nations ')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
