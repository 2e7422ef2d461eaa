import { expect, it } from 'vitest';
import type { Span } from '#analysis/annotations.ts';
import type { Analysed } from './analysed.ts';
import { describeQuotations } from './describe-quotations.ts';
import { describeTask } from './describe-task.ts';
import type { ExpectedArticle, ExpectedDate } from './expected.ts';
import { type Words, locate, show, showTrimmed } from './locate.ts';
import type { ScoreCard } from './score-card.ts';

/** Tests everything that the expectation speaks of. */
export function describeArticle(expected: ExpectedArticle, text: string, card: ScoreCard, analysed: () => Analysed) {
  const article = () => analysed().article;
  describeHead(expected, text, card, analysed);
  describeSpans('headings', expected.headings, () => article().headings);
  describeSpans('set-aside text', expected.setAside, () => article().setAside);
  describeSpans('sentences', expected.sentences, () => article().sentences);
  describeSpans('quoted terms', expected.notQuotations, () => article().notQuotations);
  describeQuotations(expected, text, card, analysed);
  if (expected.dates) {
    describeTask(text, card, {
      name: 'dates',
      expected: expected.dates.map((item) => ({ item, spans: [locate(text, item.span)] })),
      found: () => article().dates.map((item) => ({ item, spans: [item] })),
      readExpected: (item) => ({ ...item, span: show(text, locate(text, item.span)) }),
      readFound: (item, wanted) => pick({ ...item, span: show(text, item) }, wanted),
    });
  }

  function describeSpans(name: string, words: Words[] | undefined, find: () => Span[]): void {
    if (!words) return;
    describeTask(text, card, {
      name,
      expected: words.map((each) => ({ item: locate(text, each), spans: [locate(text, each)] })),
      found: () => find().map((item) => ({ item, spans: [item] })),
      readExpected: (item) => showTrimmed(text, item),
      readFound: (item) => showTrimmed(text, item),
    });
  }
}

/** Of a found date only what the expectation speaks of. */
function pick(found: Record<keyof ExpectedDate, unknown>, wanted: ExpectedDate): Partial<ExpectedDate> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => key in wanted));
}

function describeHead(expected: ExpectedArticle, text: string, card: ScoreCard, analysed: () => Analysed): void {
  const { language, title, people, sentenceCount } = expected;
  if (language) {
    it(`is in the language "${language}"`, () => expect(analysed().article.language).toBe(language));
  }
  if (title) {
    it('has its title', () =>
      card.check('titles', () => {
        const { source, span } = analysed().article.title;
        expect(source).toBe(title.source);
        if (title.span) expect(span && show(text, span)).toBe(show(text, locate(text, title.span)));
      }));
  }
  if (sentenceCount !== undefined) {
    it(`has ${sentenceCount} sentences`, () => expect(analysed().article.sentences).toHaveLength(sentenceCount));
  }
  if (people) {
    it('names these people and no others', () =>
      card.check('lists of people', () => {
        const found = analysed().entities.filter(({ type }) => type === 'person');
        expect(found.map(({ name }) => name).toSorted()).toEqual(people.toSorted());
      }));
  }
}
