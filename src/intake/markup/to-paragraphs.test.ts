import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { parseMarkup } from './parse-markup.ts';
import { toParagraphs } from './to-paragraphs.ts';

const toText = (html: string) => toParagraphs(parseMarkup(html, 'html'));

describe('the text of a page', () => {
  it.each([
    ['blocks part paragraphs', '<h2>Heading</h2><p>One.</p><div>Two<p>Three</div>Four', 'Heading|One.|Two|Three|Four'],
    ['what was never closed ends where the next begins', '<p>One<p>Two<ul><li>a<li>b<li>c</ul>', 'One|Two|a|b|c'],
    ['inline elements part nothing', '<p>The <b>may</b>or, <a href=x>Ann</a> <i>Lee</i></p>', 'The mayor, Ann Lee'],
    ['space is one space', '<p>One\r\n  two&nbsp;three\t\n</p>\n\n<p> </p>', 'One two three'],
    ['a line break stays one, two part paragraphs', '<p>One<br>two<br/><br>Three</br>four', 'One/two|Three/four'],
    ['lines of what is set in lines stay', '<pre>One\n  two\n\nThree</pre>', 'One/two|Three'],
    [
      'entities are characters',
      '<p>Caf&eacute; &lt;b&gt; &amp;lt; &#8220;x&#x201D; &#151;&#0;&#xD800;',
      'Café <b> &lt; “x” —\ufffd\ufffd',
    ],
    ['quotation marks that browsers draw are written', '<p>She said <q>never</q>.', 'She said “never”.'],
    [
      'scripts, styles and fields are none',
      '<script>1<p></script><style>p{}</style><button>Share</button><p>One',
      'One',
    ],
    ['captions are none', '<figure><img alt=x><figcaption>The bridge</figcaption></figure><p>One', 'One'],
    ['what is hidden is none', '<p hidden>No<p style="display: none">No<p>One', 'One'],
    ['numbers of notes are none', '<p>One<sup><a>[12]</a></sup> m<sup>2</sup>', 'One m2'],
    ['comments are none, however they end', '<p>One<!-- <p>No --!>two<!x>three', 'Onetwothree'],
    ['drawings that are closed at once swallow nothing', '<svg/><p>One<svg><path/><title>No</title></svg>', 'One'],
    ['cells are paragraphs', '<table><tr><td>a<td>b<tr><td>c</div></table>d', 'a|b|c|d'],
    ['signs without width are left out', '<p>one\u200btwo\u00adthree\u0007', 'onetwothree'],
    ['text without any element is a paragraph', 'One &amp; two', 'One & two'],
  ])('%s', (_name, html, text) => {
    expect(toText(html).replaceAll('\n\n', '|').replaceAll('\n', '/')).toBe(text);
  });

  it('is never lost, however deep it stands and however many elements were never closed', () => {
    const open = ['<div>', '<b>', '<p>', '<li>', '<table><tr><td>', '<span><x-y>', '<blockquote></p>'];
    for (const tag of open) {
      const page = `${tag.repeat(100_000)}words${'</div>'.repeat(100_000)}`;
      expect(workSeconds(() => expect(toText(page)).toBe('words'))).toBeLessThan(5);
    }
  });

  it('is read from anything', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '"',
      "'",
      '=',
      '<p',
      '<!--',
      '-->',
      '&',
      '&am',
      ';',
      '<script',
      '<br/>',
      ']]>',
    );
    const html = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(html, fc.constantFrom('html', 'xml'), (source, syntax) => {
        const text = toParagraphs(parseMarkup(source, syntax));
        expect(text.trim()).toBe(text);
        expect(text).not.toContain('\0');
      }),
    );
  });
});
