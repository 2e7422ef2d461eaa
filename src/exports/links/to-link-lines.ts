import { escapeMarkdown } from '#exports/escape-markdown.ts';
import type { LinkRecord } from './link-record.ts';
import { toDifferenceWords } from './to-difference-words.ts';

/** A linked pair as an item of a list in Markdown, with the words of both articles and what differs. */
export function toLinkLines(link: LinkRecord, number = link.number): string {
  const { relation, sides, differences, permalink } = link;
  const statement = relation === 'same' ? 'The same statement' : 'A related statement';
  return [
    `${number}. ${statement} in ${sides.map(({ article }) => article.letter).join(' and ')} ([show](<${permalink}>))`,
    ...sides.map(({ article, words }) => `   - **${article.letter}**: “${escapeMarkdown(words)}”`),
    ...differences.map((difference) => `   - *Differs* in ${escapeMarkdown(toDifferenceWords(difference, link))}`),
  ].join('\n');
}
