import { toLinkData } from '#exports/links/to-link-data.ts';
import { toNameRecords } from '#exports/names/name-table.ts';
import { toCorrectionRecords } from '#exports/reader/correction-table.ts';
import { toArticleData } from '#exports/articles/to-article-data.ts';
import type { StoryRecords } from './story-records.ts';

/** Things in a piece: some milliseconds of work. */
const PIECE = 250;

/** The whole of a story as one JSON for programs, a line a thing, in pieces. Offsets count UTF-16 code units of the texts in it. */
export function* writeStoryJson({ story, addresses, each, notes, work }: StoryRecords): Generator<string> {
  const { title, summary, articles } = story;
  const about = JSON.stringify({ story: title, summary, address: addresses.story });
  yield about.slice(0, -1);
  yield* writeList('articles', articles, (article) => toArticleData(article, addresses));
  yield* writeList('quotations', each.quotations, ({ record }) => record);
  yield* writeList('events', each.events, (record) => record);
  yield* writeList('links', each.links, toLinkData);
  yield* writeList('names', toNameRecords(story, work), ({ entity, ...counts }) => ({ ...entity, ...counts }));
  yield* writeList('corrections', toCorrectionRecords(story, work), (record) => record);
  yield* writeList('notes', notes(), (record) => record);
  yield '}\n';
}

function* writeList<Thing>(name: string, things: Iterable<Thing>, toData: (thing: Thing) => object): Generator<string> {
  yield `,\n"${name}":[`;
  let lines: string[] = [];
  let before = '\n';
  for (const thing of things) {
    lines.push(JSON.stringify(toData(thing)));
    if (lines.length < PIECE) continue;
    yield before + lines.join(',\n');
    [lines, before] = [[], ',\n'];
  }
  if (lines.length > 0) yield before + lines.join(',\n');
  yield ']';
}
