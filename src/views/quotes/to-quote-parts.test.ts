import { expect, it } from 'vitest';
import { toArticle } from '#bundle/test-quotations.ts';
import { toQuoteParts } from './to-quote-parts.ts';

it.each([
  ['Ana: “Yes, all of it.”', ['“Yes, all of it.”']],
  ['Ana: “Yes,” (she said.) “All of it.”', ['“Yes,”', ' (she said.) ', '“All of it.”']],
  [`Ana: “Yes,” (${'and so on '.repeat(9)}) “All of it.”`, ['“Yes,”', ' … ', '“All of it.”']],
])('cuts %j into the words and what stands between', (line, parts) => {
  const article = toArticle('A', [line]);
  const shown = article.quotations.flatMap((quotation) =>
    toQuoteParts(quotation, article).map((part) =>
      part.kind === 'gap' ? part.words : article.text.slice(part.start, part.end),
    ),
  );
  expect(shown).toEqual(parts);
});
