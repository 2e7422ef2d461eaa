import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';

const analyze = (...texts: string[]) =>
  analyzeStory(texts.map((text, at) => analyzeArticle({ id: `a${at}`, text, published: '2024-03-05' })));

/** What is linked, by its words. */
function linked(...texts: [string, string]) {
  return analyze(...texts).links.map(({ relation, a, b }) => {
    return [relation, texts[0].slice(a.start, a.end), texts[1].slice(b.start, b.end)];
  });
}

const GERMAN =
  'Am Montag hat der Stadtrat in Lingen den Haushalt beschlossen. „Das Dach der Schule wird endlich saniert“, sagte die Bürgermeisterin Eva Kern. Die Brücke über die Ems bleibt bis zum 22. September gesperrt.';
const GERMAN_TOO =
  'Das Wetter ist seit Tagen schön. Der Stadtrat beschloss am Montag in Lingen einen Haushalt ohne neue Schulden. Bis zum 22. September bleibt die Brücke über die Ems für Autos gesperrt.';

describe('articles in one language other than English', () => {
  it.each([
    [
      'German, whose words change their endings',
      GERMAN,
      GERMAN_TOO,
      [
        ['Am Montag hat der Stadtrat in Lingen', 'Der Stadtrat beschloss am Montag'],
        ['Die Brücke über die Ems', 'Bis zum 22. September bleibt'],
      ],
    ],
    [
      'Chinese, whose words stand without spaces',
      '市议会周一在林根通过了本年度预算。学校的屋顶将于今年夏天翻修。天气很好。',
      '天空晴朗。林根市议会通过了预算。今年夏天，学校屋顶将会翻修。',
      [
        ['市议会周一在林根', '林根市议会'],
        ['学校的屋顶', '今年夏天'],
      ],
    ],
    [
      'Arabic, with the article and the digits in two ways',
      'أقر المجلس البلدي ميزانية عام 2024 يوم الاثنين. وكان الطقس جميلا في المساء.',
      'قالت رئيسة البلدية إنها سعيدة جدا. وأقر مجلس البلدية يوم الاثنين الميزانية لعام ٢٠٢٤.',
      [['أقر المجلس البلدي', 'وأقر مجلس البلدية']],
    ],
  ])('are linked by their words in %s', (_what, one, other, pairs) => {
    const found = linked(one, other);
    for (const [a = '', b = ''] of pairs) {
      expect(found.filter(([, left, right]) => left?.startsWith(a) && right?.startsWith(b))).toHaveLength(1);
    }
    expect(found).toHaveLength(pairs.length);
  });

  it('are not looked through for what the rules of English would take for findings', () => {
    const { articles, entities, events, utterances, links } = analyze(GERMAN, GERMAN_TOO);
    expect(
      articles.flatMap(({ quotations, dates, names, notQuotations }) =>
        [quotations, dates, names, notQuotations].flat(),
      ),
    ).toEqual([]);
    expect([entities, events, utterances, links.flatMap(({ differences }) => differences)].flat()).toEqual([]);
  });

  it('keep the publication date that is supplied', () => {
    expect(analyze(GERMAN).articles[0]?.published).toEqual({ value: '2024-03-05', source: 'supplied' });
  });

  it('fold as one text only where every word is the same: what differs is not looked for', () => {
    expect(analyze(GERMAN, `${GERMAN}\n`).republished).toHaveLength(1);
    expect(analyze(GERMAN.repeat(3), GERMAN.repeat(2) + GERMAN.replace('22.', '23.')).republished).toEqual([]);
  });

  it('count as copied where ten characters without spaces are the same, for five say little', () => {
    const { copied } =
      analyze('昨天市议会周一在林根通过了本年度预算，很好。', '他们说市议会周一在林根通过了别的，市议会周一。')
        .reuse[0] ?? {};
    expect(copied?.map(({ a }) => a.end - a.start)).toEqual([11]);
  });
});

describe('articles in two languages', () => {
  const english =
    'The council of Lingen passed a budget on Monday. The bridge over the Ems stays closed until September 22.';

  it('are not compared, whatever names and numbers they share', () => {
    const story = analyze(GERMAN, english);
    expect(story.links).toEqual([]);
    expect(story.reuse).toEqual([]);
  });

  it('leave the findings in the English one as they are', () => {
    const [, mixed] = analyze(GERMAN, english).articles;
    const [alone] = analyze(english).articles;
    expect(mixed?.dates.map(({ edtf }) => edtf)).toEqual(alone?.dates.map(({ edtf }) => edtf));
    expect(alone?.dates).not.toEqual([]);
  });
});
