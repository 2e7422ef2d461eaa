import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isSoundReading } from '#intake/sound-reading.fixture.ts';
import { readOffice } from './read-office.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const word = (body: string, others: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const open = (content: string) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content>${content}</office:document-content>`,
  });
const read = (bytes: Uint8Array) => readOffice(bytes, 'a.docx');
const toText = (bytes: Uint8Array) => {
  const found = read(bytes);
  return 'text' in found ? found.text.replaceAll('\n\n', '|').replaceAll('\n', '/') : found.reason;
};

describe('a document of Word', () => {
  it.each([
    [
      'is its paragraphs, each whole however it is cut into runs',
      paragraph(run('The may'), run('or, ')) + paragraph(run('Ann&#x20;Lee &amp; &lt;b&gt;')),
      'The mayor,|Ann Lee & <b>',
    ],
    [
      'has its line breaks, tabs and hyphens',
      paragraph('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>'),
      'a/b c-d',
    ],
    [
      'is as it was last changed',
      paragraph(run('Kept '), `<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>`),
      'Kept new',
    ],
    [
      'has the text of its links, and not what they do',
      paragraph(`<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink>${run('a link')}</w:hyperlink>`),
      'a link',
    ],
    [
      'has no hidden text and no table of contents',
      paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>${run('yes')}`) +
        paragraph('<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>', run('no')),
      'yes',
    ],
    [
      'has the paragraphs of its tables',
      `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr></w:tbl>`,
      'a|b',
    ],
    [
      'has a text box once, after its paragraph',
      paragraph(
        run('a'),
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        run('b'),
      ),
      'ab|box',
    ],
  ])('%s', (_name, body, text) => {
    expect(toText(word(body))).toBe(text);
  });

  it('is found under another name, if it is told', () => {
    const rels = '<Relationships><Relationship Type="officeDocument" Target="word/document2.xml"/></Relationships>';
    expect(toText(zip({ '_rels/.rels': rels, 'word/document2.xml': `<w:p>${run('a')}</w:p>` }))).toBe('a');
  });

  it.each([
    ['Lighthouse opens', 'Ada Byron', { title: 'Lighthouse opens', author: 'Ada Byron' }],
    ['Microsoft Word - draft2.doc', 'Microsoft Office User', { title: null, author: null }],
    ['Document1', 'user', { title: null, author: null }],
    ['<script>x</script>', `"><img onerror=x>`, { title: '<script>x</script>', author: `"><img onerror=x>` }],
  ])('has the title “%s” and the author “%s” when people may have given them', (title, author, known) => {
    const escape = (text: string) => text.replaceAll('<', '&lt;');
    const core = `<cp:coreProperties><dc:title>${escape(title)}</dc:title><dc:creator>${escape(author)}</dc:creator></cp:coreProperties>`;
    expect(read(word(paragraph(run('a')), { 'docProps/core.xml': core }))).toMatchObject(known);
  });
});

it('a document of LibreOffice is its paragraphs too', () => {
  const content = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Head</text:h><text:p>One<text:s/><text:span>two</text:span><text:line-break/>three<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>`;
  expect(toText(open(content))).toBe('Head|One two/three');
});

/** The sizes that an archive declares of its one file, in both places. */
function declare(archive: Uint8Array, size: number): Uint8Array {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 30 < changed.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe('an archive', () => {
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });

  it.each([
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'This is a spreadsheet.'],
    ['other files', zip({ 'a.txt': 'a' }), 'This is a zip archive, and holds no document of a word processor.'],
    ['no text', word(paragraph()), 'There is no text in this document; what it shows may be a picture.'],
    [
      'a document that was cut off',
      word(paragraph(run('a'))).slice(0, 150),
      'This document is damaged, or was not saved completely.',
    ],
    ['far more than it seems', bomb(), 'Unpacked, this document is far larger than an article.'],
    ['far more than it says', declare(bomb(), 5000), 'This document is damaged, or was not saved completely.'],
  ])('with %s is rejected with a reason and a remedy', (_name, bytes, reason) => {
    const found = read(bytes);
    expect(found).toHaveProperty('reason', reason);
    expect(found).toSatisfy(isSoundReading);
  });

  it('of any bytes is an article or is rejected', () => {
    const sound = word(paragraph(run('The mayor spoke.')), { 'docProps/core.xml': '<dc:title>A</dc:title>' });
    const mutated = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((changes) => {
        const changed = sound.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        return changed;
      });
    const body = fc.array(
      fc.oneof(
        fc.constantFrom('<w:p>', '</w:p>', '<w:t>', '</w:t>', '<w:r>', '<w:txbxContent>', '<', ']]>', '<![CDATA['),
        fc.string({ unit: 'binary' }),
      ),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
      mutated,
      body.map((parts) => word(parts.join(''))),
      body.map((parts) => open(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        expect(read(given)).toSatisfy(isSoundReading);
      }),
    );
  });
});
