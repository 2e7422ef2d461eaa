import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

it.each([
  [
    'de',
    'Am 22. September traf Dr. Meier z. B. den Rat. „Das ist gut. Wirklich gut.“ Danach ging er. „Warum?“, fragte sie. Im Jahr 2011. Dann nichts.',
    [
      'Am 22. September traf Dr. Meier z. B. den Rat.',
      '„Das ist gut.',
      'Wirklich gut.“',
      'Danach ging er.',
      '„Warum?“, fragte sie.',
      'Im Jahr 2011.',
      'Dann nichts.',
    ],
  ],
  [
    'fr',
    'M. Dupont a dit : « C’est fini. » Mme Roy a ri ! Et M. Foch ? Rien.',
    ['M. Dupont a dit : « C’est fini. »', 'Mme Roy a ri !', 'Et M. Foch ?', 'Rien.'],
  ],
  ['es', 'El Sr. Ruiz calló. ¿Por qué? ¡Nadie lo sabe!', ['El Sr. Ruiz calló.', '¿Por qué?', '¡Nadie lo sabe!']],
  [
    'ru',
    'В 2004 г. А. С. Иванов уехал. «Это всё», — сказал он. Стоит 5 тыс. рублей.',
    ['В 2004 г. А. С. Иванов уехал.', '«Это всё», — сказал он.', 'Стоит 5 тыс. рублей.'],
  ],
  ['zh', '他说：“好的。”然后走了。“再见！”她说。', ['他说：“好的。”', '然后走了。', '“再见！”', '她说。']],
  ['ja', '「はい。」と言った。終わりだ！', ['「はい。」', 'と言った。', '終わりだ！']],
  [
    'ar',
    'هل ستستثمر الشركات؟ يشكك المراقبون في ذلك. انتهى.',
    ['هل ستستثمر الشركات؟', 'يشكك المراقبون في ذلك.', 'انتهى.'],
  ],
  ['hi', 'बैठक सोमवार को हुई। सब आए।', ['बैठक सोमवार को हुई।', 'सब आए।']],
])('cuts a text in %s into its sentences', (language, text, sentences) => {
  const found = splitSentences(text, { start: 0, end: text.length }, language);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
