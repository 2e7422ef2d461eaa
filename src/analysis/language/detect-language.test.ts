import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { detectLanguage } from './detect-language.ts';
import { isAnalysed, toComparedLanguage, toPrimaryLanguage } from './languages.ts';
import { resolveLanguage } from './resolve-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['de', 'Der Rat beriet am Montag über den Haushalt der Stadt und vertagte sich.'],
    ['de', 'Weiß lässt die große Straße schließen'],
    ['nl', 'Het bestuur heeft gisteren besloten dat de brug voor een jaar dicht gaat.'],
    ['fr', 'Le conseil s’est réuni lundi pour parler du budget de la ville.'],
    ['es', 'El consejo se reunió el lunes para hablar del presupuesto de la ciudad.'],
    ['pt', 'O conselho reuniu-se na segunda-feira para discutir as contas da cidade e não votou.'],
    ['it', 'Il consiglio si è riunito lunedì per parlare del bilancio della città.'],
    ['sv', 'Rådet möttes på måndagen för att tala om stadens budget och det blev inte långt.'],
    ['da', 'Rådet mødtes mandag for at tale om byens budget, hvad der ikke blev meget ud af.'],
    ['no', 'Rådet møttes mandag for å snakke om byens budsjett, og det ble ikke mye ut av.'],
    ['pl', 'Rada zebrała się w poniedziałek, żeby mówić o budżecie miasta.'],
    ['cs', 'Rada se sešla v pondělí, aby jednala o rozpočtu města, který je napjatý.'],
    ['tr', 'Meclis pazartesi günü şehrin bütçesini görüşmek için toplandı ve bir karar aldı.'],
    ['vi', 'Hội đồng đã họp vào thứ hai để bàn về ngân sách của thành phố.'],
    ['ru', 'Совет собрался в понедельник, чтобы обсудить бюджет города.'],
    ['uk', 'Рада зібралася в понеділок, щоб обговорити бюджет міста, який є дуже малим.'],
    ['ar', 'اجتمع المجلس يوم الاثنين لمناقشة ميزانية المدينة في ظل أزمة'],
    ['fa', 'شورا روز دوشنبه برای گفتگو درباره بودجه شهر تشکیل شد و این را گفت'],
    ['hi', 'परिषद की बैठक सोमवार को शहर के बजट पर चर्चा के लिए हुई।'],
    ['zh-Hans', '市议会周一开会讨论该市的预算。'],
    ['zh-Hant', '市議會週一開會討論該市的預算。'],
    ['ja', '市議会は月曜日に予算について話し合った。'],
    ['ko', '시의회는 월요일에 예산을 논의했다.'],
    ['el', 'Το συμβούλιο συνεδρίασε τη Δευτέρα.'],
    ['th', 'สภาเทศบาลประชุมเมื่อวันจันทร์'],
    ['en', 'The council met on Monday to talk about the budget of the city.'],
  ])('reads %s from one sentence', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['en', ' \n'],
    ['und', '12 – 14'],
    ['und', 'ᚠᚢᚦᚨᚱᚲ'],
    ['zh', '北京。'],
    ['zh-Hant', '長城 (Wall)'],
    ['ja', '東京都知事選挙結果速報、の詳細を'],
    ['zh-Hans', '这是中国队的对手东京スカイ队今天在北京体育馆举行的比赛之前所说的话并且他们都来了'],
    ['de', 'Straße'],
    ['fr', 'L’eau'],
    ['es', 'Señal'],
    ['pt', 'A cidade não tem água nem pão e a obra não foi paga'],
    ['ru', 'Это был ёж'],
    ['sr-Cyrl', 'Ђорђе'],
    ['und', 'Совнарком'],
    ['und', 'Kilo Lima Tango Foxtrot Zulu Yankee Kilo Lima Tango Foxtrot Zulu Yankee'],
    ['en', 'Kilo Lima Tango Foxtrot Zulu Yankee Kilo Lima Tango Foxtrot Zulu'],
    ['en', 'Kilo Lima Tango Foxtrot Zulu Yankee Kilo the Tango Foxtrot Zulu Yankee Kilo the'],
  ])('reads %s from “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['he', 'המועצה התכנסה'],
    ['lo', 'ສະພາ'],
    ['km', 'ក្រុមប្រឹក្សា'],
    ['my', 'ကောင်စီ'],
    ['bn', 'পরিষদ'],
    ['ta', 'சபை'],
    ['te', 'మండలి'],
    ['gu', 'પરિષદ'],
    ['pa', 'ਕੌਂਸਲ'],
    ['kn', 'ಮಂಡಳಿ'],
    ['ml', 'സമിതി'],
    ['si', 'සභාව'],
    ['ka', 'საბჭო'],
    ['hy', 'խորհուրդ'],
    ['am', 'ምክር ቤት'],
  ])('reads %s from its script: “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    // A character of Chinese counts as three letters.
    ['zh', '北京 abcde'],
    ['en', '北京 abcdef'],
    ['zh-Hans', '这个'],
    ['zh-Hant', '這個'],
    ['zh', '这這'],
    ['zh-Hans', '这這个'],
    ['ja', 'スカイ'],
    ['el', 'Δευτέρα Budget'],
    ['en', 'Budget of Δευ'],
    ['en', '12 men, 14 women'],
  ])('goes by what most of the letters are: %s from “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('goes by the letters of the first thousand characters and the words of the first three thousand', () => {
    const russian = 'Совет собрался в понедельник, чтобы обсудить бюджет города. ';
    expect(detectLanguage('The council met on Monday to talk. '.repeat(20) + russian.repeat(60))).toBe('en');
    const names = 'Kilo Lima Tango Foxtrot Zulu Yankee ';
    expect(detectLanguage(`${names.repeat(83)}${'and of the '.repeat(100)}`)).toBe('und');
    expect(detectLanguage(`${names.repeat(60)}${'and of the '.repeat(100)}`)).toBe('en');
  });

  it('takes a line of names for English, and a longer list of them for nothing', () => {
    expect(detectLanguage('Xi Jinping, Bashar Assad')).toBe('en');
    expect(detectLanguage('Kilo Lima Tango Foxtrot Zulu Yankee '.repeat(4))).toBe('und');
  });

  it('goes by what most of a text is in', () => {
    const german = 'Der Rat beriet über den Haushalt der Stadt. Er sagte: “We have to talk about it.” ';
    expect(
      detectLanguage(`${german}Danach wurde die Sitzung auf den nächsten Montag vertagt, und es blieb still.`),
    ).toBe('de');
  });

  it('reads only the beginning, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => detectLanguage(text) !== ''),
      { numRuns: 30 },
    );
    expect(workSeconds(() => detectLanguage('ab’'.repeat(1_000_000)))).toBeLessThan(0.5);
  });
});

describe('resolveLanguage', () => {
  const german = 'Der Rat beriet am Montag über den Haushalt der Stadt und vertagte sich. '.repeat(6);
  const english = 'The council met on Monday to talk about the budget of the city, and adjourned. '.repeat(6);

  it('believes what is supplied, down to the region', () => {
    expect(resolveLanguage(english, 'en-GB')).toEqual({ tag: 'en-GB', source: 'supplied' });
    expect(resolveLanguage(german, 'de-AT')).toEqual({ tag: 'de-AT', source: 'supplied' });
    expect(resolveLanguage(german, 'nl')).toEqual({ tag: 'nl', source: 'supplied' });
    expect(resolveLanguage('Kilo Lima', 'fr')).toEqual({ tag: 'fr', source: 'supplied' });
  });

  it('does not read German as English, nor English as German, because a template says so', () => {
    expect(resolveLanguage(german, 'en-US')).toEqual({ tag: 'de', source: 'inferred' });
    expect(resolveLanguage(english, 'de')).toEqual({ tag: 'en', source: 'inferred' });
  });

  it('believes what is supplied with a text that is short, or tells nothing', () => {
    expect(resolveLanguage(german.slice(0, 299), 'en')).toEqual({ tag: 'en', source: 'supplied' });
    expect(resolveLanguage(german.slice(0, 300), 'en')).toEqual({ tag: 'de', source: 'inferred' });
    expect(resolveLanguage('Kilo Lima Tango Foxtrot '.repeat(20), 'en')).toEqual({ tag: 'en', source: 'supplied' });
  });

  it('reads the text where nothing is supplied, or that nothing is known', () => {
    expect(resolveLanguage(german, null)).toEqual({ tag: 'de', source: 'inferred' });
    expect(resolveLanguage(german, 'und')).toEqual({ tag: 'de', source: 'inferred' });
  });
});

it('analyses English of every country, and nothing else', () => {
  expect(['en', 'en-GB', 'EN', 'und', 'de', 'eng', ''].filter(isAnalysed)).toEqual(['en', 'en-GB', 'EN']);
});

it('compares words by the language without its country, and by those of English where it is not known', () => {
  expect(['pt-BR', 'DE', 'und', 'zh-Hans', ''].map(toComparedLanguage)).toEqual(['pt', 'de', 'en', 'zh', '']);
  expect(toPrimaryLanguage('und-Latn')).toBe('und');
});
