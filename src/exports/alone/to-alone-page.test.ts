// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLOT_ID } from '#bundle/story-slot.ts';
import { blankArticle, blankStory } from '#bundle/test-bundle.ts';
import { toAloneTemplate } from '#preprocess/alone/to-alone-template.ts';
import { toAlonePage } from './to-alone-page.ts';

const TEMPLATE = toAloneTemplate({ script: 'start();', style: 'body { margin: 0 }' });
const story = blankStory({ articles: [blankArticle({ id: 'a', letter: 'A', text: 'Text' })] });

/** As a browser reads it. */
function read(title: string, text: string) {
  const [article] = story.articles;
  const told = { ...story, title, articles: [{ ...article, text }] } as typeof story;
  const document = new DOMParser().parseFromString(toAlonePage(TEMPLATE, told).join(''), 'text/html');
  return { document, found: JSON.parse(document.getElementById(SLOT_ID)?.textContent ?? '') as typeof story };
}

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '</title><img src=x onerror=alert(1)>',
  '\u2028\u2029\0\r\n',
  '\ud800',
  "$& $` $' $1",
  '&lt;&amp;&#60;',
];

describe('toAlonePage', () => {
  it.each(HOSTILE)('keeps %j as text, in the title and in an article', (text) => {
    const { document, found } = read(text, text);
    expect(found.title).toBe(text);
    expect(found.articles[0]?.text).toBe(text);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  it('gives back any text', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '<', '-->', '/script')));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const { document, found } = read(text, text);
        expect(found.articles[0]?.text).toBe(text);
        expect(document.body.children.length).toBe(4);
      }),
      { numRuns: 30 },
    );
  });

  it('has no own story of the reader: a page cannot look into the browser that it was saved from', () => {
    expect(toAlonePage(TEMPLATE, { ...story, id: 'own~0123456789ab' }).join('')).toContain('"id":"own-0123456789ab"');
  });

  it('says when the page is that of another version', () => {
    expect(() => toAlonePage(TEMPLATE.replace(/data-version="\d+"/, 'data-version="0"'), story)).toThrow('reload');
  });
});
