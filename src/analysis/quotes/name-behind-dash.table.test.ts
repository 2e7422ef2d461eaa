import { expect, it } from 'vitest';
import { markQuotations, withoutMarks } from './mark-quotations.fixture.ts';

it.each([['{“We agree”} [—] <Ann Lee>'], ['{“We agree”} [—] <Ann Lee of Dover>.'], ['{“We agree”} [—] <Mayor Lee>.']])(
  'finds what is said: %j',
  (...marked) => {
    expect(markQuotations(withoutMarks(marked[0] ?? ''))).toEqual(marked);
  },
);
