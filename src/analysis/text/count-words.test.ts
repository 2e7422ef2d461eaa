import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ['', 0],
  ['Two words – and a dash.', 6],
  ['市议会周一开会，很好。', 9],
  ['カメラとTVを2台買った。', 11],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count);
});
