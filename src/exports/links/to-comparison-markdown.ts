import { toList } from '#bundle/to-list.ts';
import { toCountWords } from '#ui/count-words.ts';
import type { Locale } from '#ui/reader-locale.ts';
import { toPercent } from '#ui/percent-words.ts';
import { toSourceLine } from '#exports/articles/to-source-line.ts';
import { escapeMarkdown } from '#exports/escape-markdown.ts';
import type { ComparisonRecord } from './comparison-record.ts';
import { toLinkLines } from './to-link-lines.ts';

/** The comparison as a text to read and to go on writing: what is shared, with what differs, and what one alone says. */
export function toComparisonMarkdown(record: ComparisonRecord, locale?: Locale): string {
  const { story, articles, links, only, reuse, address } = record;
  const letters = toList(articles.map(({ letter }) => letter));
  const sources = articles.map((article) => toSourceLine(article, locale));
  const shares = reuse.map(({ columns, share }) => {
    const pair = columns.map((column) => articles[column]?.letter).join(' and ');
    return `Same wording in ${pair}: ${toPercent(share, locale)}, counted in runs of five words.`;
  });
  const lines = [
    `# ${escapeMarkdown(story.title)}: ${letters} compared`,
    sources.join('\n'),
    `Compared with Parallax: <${address}>`,
    ...(links.length > 0 ? [`## What they share\n\n${toCountWords(links.length, 'linked passage')}.`] : []),
    ...links.map((link) => toLinkLines(link)),
    ...shares,
    ...only.flatMap(({ article, sentences }) => [
      `## Only in ${article.letter}`,
      sentences.length === 0
        ? 'Nothing: every sentence is linked with another article.'
        : sentences.map((words) => `- “${escapeMarkdown(words)}”`).join('\n'),
    ]),
  ];
  return `${lines.join('\n\n')}\n`;
}
