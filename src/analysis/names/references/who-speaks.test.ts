import { expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';

/** Who speaks in each quotation: the words that say so, whom they mean, by which rule, and from where. */
function readSpeakers(text: string): string[] {
  const { quotations, entities } = analyzeArticle({ id: 'a', text, published: '2024-03-05' });
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return quotations.map(({ speaker }) => {
    if (!speaker) return 'nobody';
    const { start, end, antecedent, candidates, name, rule } = speaker;
    const meant = name ?? (candidates.map((id) => nameOf.get(id)).join(' or ') || 'nobody');
    const from = antecedent && `, from ${text.slice(antecedent.start, antecedent.end)} at ${antecedent.start}`;
    return `${text.slice(start, end)} = ${meant}, ${rule}${from ?? ''}`;
  });
}

it.each<[string, string[]]>([
  [
    'Kari Lund met Tom Berg in Moss. She said: “It rains.” He said: “It snows.”',
    [
      'She = Kari Lund, pronoun-last-subject, from Kari Lund at 0',
      'He = Tom Berg, pronoun-last-named, from Tom Berg at 14',
    ],
  ],
  [
    'Kari Lund met Eva Roe in Moss. “It rains,” she said.',
    ['she = Kari Lund, pronoun-last-subject, from Kari Lund at 0'],
  ],
  [
    'Kari Lund spoke to Eva Roe on Monday. Roe smiled. “It rains,” she said.',
    ['she = Eva Roe, pronoun-last-subject, from Roe at 38'],
  ],
  [
    '“It rains,” Tom Berg said. Later Peter Dunn came. “It snows,” he said.',
    ['Tom Berg = Tom Berg, full-name', 'he = Peter Dunn, pronoun-last-subject, from Peter Dunn at 33'],
  ],
  [
    'Peter Dunn came after Tom Berg had left. “It snows,” he said.',
    ['he = Peter Dunn, pronoun-last-subject, from Peter Dunn at 0'],
  ],
  [
    'As for Tom Berg, Peter Dunn knew nothing. “It snows,” he said.',
    ['he = Peter Dunn, pronoun-last-subject, from Peter Dunn at 17'],
  ],
  [
    'According to Kari Lund, she was ill. “It rains,” she said.',
    ['Kari Lund = Kari Lund, full-name', 'she = Kari Lund, pronoun-last-speaker, from Kari Lund at 13'],
  ],
  ['A woman was in the hall. “It rains,” she said.', ['she = nobody, pronoun-unnamed, from A woman at 0']],
  ['Jane Roe, who said “it rains”, left the hall.', ['who = Jane Roe, pronoun-who, from Jane Roe at 0']],
  [
    'Tern Energy is based in Moss. “It rains,” the company said.',
    ['the company = Tern Energy, description-organisation, from Tern Energy at 0'],
  ],
  [
    'Tern Energy sold Arlo Bank. It said that the bank was old.',
    ['It = Tern Energy, pronoun-it, from Tern Energy at 0'],
  ],
  [
    'Kari Lund and Tom Berg met in Moss. “It rains,” they said.',
    ['they = Kari Lund or Tom Berg, pronoun-they, from Kari Lund and Tom Berg at 0'],
  ],
  [
    'President Kari Lund met Prime Minister Tom Berg. “It rains,” the president said. “It snows,” the prime minister said.',
    [
      'the president = Kari Lund, description, from President Kari Lund at 0',
      'the prime minister = Tom Berg, description, from Prime Minister Tom Berg at 24',
    ],
  ],
  [
    'President Kari Lund met President Omar Hafiz. “It rains,” the presidents said.',
    ['the presidents = Kari Lund or Omar Hafiz, description-of-several'],
  ],
  [
    'Senator Tom Berg and Senator Kari Lund met. “It rains,” the senator said.',
    ['the senator = Kari Lund, description-last-named, from Senator Kari Lund at 21'],
  ],
  [
    'Senator Tom Berg spoke. Senator Kari Lund listened. “It rains,” the senator said.',
    ['the senator = Kari Lund, description-last-named, from Senator Kari Lund at 24'],
  ],
  [
    'Tom Berg, 31, and Kari Lund, 52, came. “It rains,” the 31-year-old said. “It snows,” the 52-year-old said.',
    [
      'the 31-year-old = Tom Berg, description, from Tom Berg, 31 at 0',
      'the 52-year-old = Kari Lund, description, from Kari Lund, 52 at 18',
    ],
  ],
  [
    'Norwegian President Kari Lund met Danish President Tom Berg. “It rains,” the Danish leader said. “It snows,” the Norwegian leader said.',
    [
      'the Danish leader = Tom Berg, description, from Danish President Tom Berg at 34',
      'the Norwegian leader = Kari Lund, description, from Norwegian President Kari Lund at 0',
    ],
  ],
  ['Ann Roe and her brother Tom Roe left. “It rains,” Roe said.', ['Roe = Ann Roe or Tom Roe, shared-name']],
  [
    'The police came. “It rains,” officials said. “It snows,” they said.',
    ['officials = nobody, unnamed', 'they = nobody, pronoun-unnamed, from officials at 29'],
  ],
  [
    'Kari Lund told Eva Roe that she was ill. “It rains,” Lund said.',
    ['Kari Lund = Kari Lund, full-name', 'Lund = Kari Lund, short-name, from Kari Lund at 0'],
  ],
  [
    '“It rains,” said Kari Lund. She added: “It snows.”',
    ['Kari Lund = Kari Lund, full-name', 'She = Kari Lund, pronoun-last-speaker, from Kari Lund at 17'],
  ],
  [
    'Tom Berg’s wife Kari Lund came. “It rains,” she said. “It snows,” he said.',
    [
      'she = Kari Lund, pronoun-last-subject, from wife Kari Lund at 11',
      'he = Tom Berg, pronoun-last-named, from Tom Berg at 0',
    ],
  ],
  [
    'Mr. Berg met Ms. Roe on Monday. “It rains,” he said. “It snows,” she said.',
    ['he = Berg, pronoun-last-subject, from Mr. Berg at 0', 'she = Roe, pronoun-last-named, from Ms. Roe at 13'],
  ],
  [
    'Kari Lund spoke first. Eva Roe and Ida Dunn came next. “It rains,” she said.',
    ['she = Eva Roe, pronoun-last-subject, from Eva Roe at 23'],
  ],
  [
    'But for Kari Lund, Eva Roe would have won. “It rains,” she said.',
    ['she = Eva Roe, pronoun-last-subject, from Eva Roe at 19'],
  ],
  [
    'NASA met the European Space Agency. “It rains,” the agency said.',
    ['the agency = European Space Agency, description-organisation, from European Space Agency at 13'],
  ],
  ['A spokesman for Tern Energy came. “It rains,” he said.', ['he = nobody, pronoun-unnamed, from A spokesman at 0']],
  ['Kari Lund came. The minister said: “It rains.”', ['The minister = nobody, unnamed']],
  ['Minister Kari Lund came. Her spokesman said: “It rains.”', ['Her spokesman = nobody, unnamed']],
  ['He came late. “It rains,” Tom Berg said.', ['Tom Berg = Tom Berg, full-name']],
  ['“It rains,” he said. Tom Berg laughed.', ['he = nobody, unnamed']],
  ['Omar Hafiz and Kari Lund met. Lund said that he was late.', ['Lund = Kari Lund, short-name, from Kari Lund at 15']],
])('who speaks in “%s”', (text, expected) => {
  expect(readSpeakers(text)).toEqual(expected);
});
