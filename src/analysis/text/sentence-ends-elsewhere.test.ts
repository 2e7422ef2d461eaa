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
  ['de', 'Das kostet 3 Mio. Euro. Dann nichts.', ['Das kostet 3 Mio. Euro.', 'Dann nichts.']],
  ['de', 'Ab 5. Mai gilt es. Das war 1998. Danach nichts.', ['Ab 5. Mai gilt es.', 'Das war 1998.', 'Danach nichts.']],
  [
    'de',
    'Er schwieg … Dann ging er. Er schwieg... Dann ging er.',
    ['Er schwieg … Dann ging er.', 'Er schwieg... Dann ging er.'],
  ],
  ['de', 'Der Chef (Dr. Meier) und „Prof. Roth“ schwiegen.', ['Der Chef (Dr. Meier) und „Prof. Roth“ schwiegen.']],
  [
    'de',
    'Das ist das Ende. – Das ist der Anfang. • Und das.',
    ['Das ist das Ende.', '– Das ist der Anfang.', '• Und das.'],
  ],
  [
    'de',
    'Was nun?! Nichts!! Gar nichts. 40 Jahre vergingen.',
    ['Was nun?!', 'Nichts!!', 'Gar nichts.', '40 Jahre vergingen.'],
  ],
  ['de', 'Die Adresse ist www.Rat.de und z.B. a.B. bleibt.', ['Die Adresse ist www.Rat.de und z.B. a.B. bleibt.']],
  ['de', 'Er fuhr los. danach kam er an.', ['Er fuhr los. danach kam er an.']],
  ['de', '»Das ist gut. Wirklich gut.« Dann ging er.', ['»Das ist gut.', 'Wirklich gut.«', 'Dann ging er.']],
  ['es', 'La Sra. Ruiz calló. “Es el fin.” Nadie habló.', ['La Sra. Ruiz calló.', '“Es el fin.”', 'Nadie habló.']],
  ['it', 'Il sig. Rossi tacque. Poi uscì.', ['Il sig. Rossi tacque.', 'Poi uscì.']],
  [
    'nl',
    'Drs. Vos zweeg. Daarna ging hij (eindelijk.) Niemand sprak.',
    ['Drs. Vos zweeg.', 'Daarna ging hij (eindelijk.)', 'Niemand sprak.'],
  ],
  ['hi', 'बैठक सोमवार को हुई। सब आए।', ['बैठक सोमवार को हुई।', 'सब आए।']],
])('cuts a text in %s into its sentences', (language, text, sentences) => {
  const found = splitSentences(text, { start: 0, end: text.length }, language);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
