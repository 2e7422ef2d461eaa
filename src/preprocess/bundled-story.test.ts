import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataFiles } from './build-data-files.ts';

const FOLDER = 'seeds/china-syria-strategic-partnership';

describe('the bundled story', () => {
  it.each([
    ['000_1513bdee8299cb1a.txt', 'b09c1a154144741e82953c2156adcb45ad40964a6126733a7a18d1857e224aff'],
    ['002_2901a6ce190b69a5.txt', '26360722584475bd636efa0055480fbd32e6ba9d45ffb607fcb3fbf77992a36f'],
  ])('holds %s byte for byte', (file, hash) => {
    expect(
      createHash('sha256')
        .update(readFileSync(`${FOLDER}/${file}`))
        .digest('hex'),
    ).toBe(hash);
  });

  it('shows what is unknown as unknown, and what was supplied as supplied', () => {
    const story = buildDataFiles('seeds').bundles.find(({ id }) => id === 'china-syria-strategic-partnership');
    const articles = story?.articles ?? [];
    expect(articles.map(({ outlet, author, url }) => [outlet, author, url])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    for (const { published } of articles) expect(published).toEqual({ value: '2023-09-22', source: 'editor' });
    expect(articles.map(({ title }) => title.source)).toEqual(['text', 'first sentence']);
  });

  it('becomes the same bytes every time', () => {
    expect([...buildDataFiles('seeds').files]).toEqual([...buildDataFiles('seeds').files]);
  });
});
