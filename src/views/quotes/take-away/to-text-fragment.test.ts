import { describe, expect, it } from 'vitest';
import { toTextFragment } from './to-text-fragment.ts';

const URL_OF_IT = 'https://post.example/fire';

/** `[…]` marks the quotation's parts in a drawn text. */
function fragmentOf(drawn: string, url = URL_OF_IT) {
  const text = drawn.replaceAll(/[[\]]/g, '');
  const spans: { start: number; end: number }[] = [];
  let removed = 0;
  for (const { 0: found, index } of drawn.matchAll(/\[[^\]]*\]/g)) {
    spans.push({ start: index - removed, end: index - removed + found.length - 2 });
    removed += 2;
  }
  return toTextFragment(url, text, spans);
}

describe('toTextFragment', () => {
  it.each([
    ['a short one is named whole, without its marks', 'He said [“It rains,”] and left.', 'text=It%20rains'],
    [
      'a split one has a directive for each part',
      '[“It rains,”] he said, [“and it pours.”]',
      'text=It%20rains&text=and%20it%20pours.',
    ],
    [
      'words that stand there twice come with those around them',
      'Ann said [it rains] today. Bob said it rains too.',
      'text=Ann%20said-,it%20rains,-today.%20Bob%20said',
    ],
    [
      'signs of the syntax are spelt out',
      'He said [well-known, wet & cold] things.',
      'text=well%2Dknown%2C%20wet%20%26%20cold',
    ],
  ])('%s', (_what, drawn, directive) => {
    expect(fragmentOf(drawn)).toBe(`${URL_OF_IT}#:~:${directive}`);
  });

  it('names a long one by its first and its last words', () => {
    const long =
      'one two three four five and so on through all the many, many words that a speech of some length has, to the very last of them';
    expect(fragmentOf(`She said [“${long}”].`)).toBe(
      `${URL_OF_IT}#:~:text=one%20two%20three%20four%20five,the%20very%20last%20of%20them`,
    );
  });

  it('names one of several paragraphs by its first and its last', () => {
    expect(fragmentOf('[“The first of them.\n\n“The second.”]')).toBe(
      `${URL_OF_IT}#:~:text=The%20first%20of%20them.,The%20second.`,
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(fragmentOf('[It rains]', `${URL_OF_IT}#top`)).toBe(`${URL_OF_IT}#top:~:text=It%20rains`);
  });

  it.each(['javascript:alert(1)', 'not an address', 'data:text/html,x'])('makes no link of %s', (url) => {
    expect(fragmentOf('[It rains]', url)).toBeNull();
  });
});
