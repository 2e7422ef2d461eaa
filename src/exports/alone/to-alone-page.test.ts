// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import { type SavedStory, SLOT_ID } from '#bundle/story-slot.ts';
import { blankArticle, blankStory } from '#bundle/test-bundle.ts';
import { toAloneTemplate } from '#preprocess/alone/to-alone-template.ts';
import { toAlonePage } from './to-alone-page.ts';

const TEMPLATE = toAloneTemplate({ script: 'start();', style: 'body { margin: 0 }' });
const story = blankStory({ articles: [blankArticle({ id: 'a', letter: 'A', text: 'Text' })] });

/** As a browser reads it. */
function read(title: string, text: string) {
  const [article] = story.articles;
  const told = { ...story, title, articles: [{ ...article, text }] } as typeof story;
  const document = new DOMParser().parseFromString(
    toAlonePage(TEMPLATE, { found: told, overlay: EMPTY_OVERLAY }).join(''),
    'text/html',
  );
  return { document, saved: JSON.parse(document.getElementById(SLOT_ID)?.textContent ?? '') as SavedStory };
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
    const { document, saved } = read(text, text);
    expect(saved.found.title).toBe(text);
    expect(saved.found.articles[0]?.text).toBe(text);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  it('gives back any text', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '<', '-->', '/script')));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const { document, saved } = read(text, text);
        expect(saved.found.articles[0]?.text).toBe(text);
        expect(document.body.children.length).toBe(4);
      }),
      { numRuns: 30 },
    );
  });

  it('has no own story of the reader: a page cannot look into the browser that it was saved from', () => {
    expect(
      toAlonePage(TEMPLATE, { found: { ...story, id: 'own~0123456789ab' }, overlay: EMPTY_OVERLAY }).join(''),
    ).toContain('"id":"own-0123456789ab"');
  });

  it('says when the page is that of another version', () => {
    expect(() =>
      toAlonePage(TEMPLATE.replace(/data-version="\d+"/, 'data-version="0"'), { found: story, overlay: EMPTY_OVERLAY }),
    ).toThrow('reload');
  });
});
