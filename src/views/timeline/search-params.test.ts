import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANE_KINDS, parseTimelineParams, toTimelineSearch } from './search-params.ts';

const parse = (search: string) => parseTimelineParams(new URLSearchParams(search));

describe('the address of the timeline', () => {
  it.each([
    ['nothing', '', ''],
    ['a choice', 'event=a.e12', 'event=a.e12'],
    ['a window of days', 'from=2023-09-17&to=2023-09-25', 'from=2023-09-17&to=2023-09-25'],
    ['a window between days', 'from=2023-09-17T06%3A30&to=2023-09-25', 'from=2023-09-17T06%3A30&to=2023-09-25'],
    ['a window before our era', 'from=-0479-08-01&to=-0478-01-01', 'from=-0479-08-01&to=-0478-01-01'],
    ['a far window', 'from=9999-12-31&to=12000-01-01', 'from=9999-12-31&to=12000-01-01'],
    ['lanes and layers', 'lanes=people&hide=quotations', null],
    ['every lane', 'lanes=people&others=shown', null],
    ['filters', 'article=a&article=b&who=p1&place=p2&told=planned&certainty=exact&dates=stated&q=the+harbour', null],
    ['a list that follows the window', 'list=window', null],
    ['half a window', 'from=2023-09-17', ''],
    ['a window that ends before it begins', 'from=2023-09-25&to=2023-09-17', ''],
    ['a day that no month has', 'from=2023-02-30&to=2023-04-01', ''],
    ['an hour that no day has', 'from=2023-02-20T25%3A00&to=2023-04-01', ''],
    ['a window that ends with the last day there is', 'from=2023-02-20&to=275760-09-12', ''],
    ['no dates at all', 'from=now&to=2023-99-99', ''],
    ['words that mean nothing', 'lanes=rivers&hide=sky&list=red&event=&article=&q=', ''],
  ])('reads %s and writes it again', (_name, search, written) => {
    expect(toTimelineSearch(parse(search)).toString()).toBe(written ?? search);
  });

  it('takes a day for its first moment in UTC', () => {
    expect(parse('from=2023-09-17&to=2023-09-25').window).toEqual({
      from: Date.UTC(2023, 8, 17),
      to: Date.UTC(2023, 8, 25),
    });
  });

  it('comes back the same, whatever it was', () => {
    const minutes = fc.integer({ min: -2_000_000_000, max: 6_000_000_000 });
    const values = fc.uniqueArray(fc.string({ minLength: 1 }));
    const params = fc.record({
      event: fc.option(fc.string({ minLength: 1 })),
      window: fc.option(
        fc
          .tuple(minutes, minutes)
          .filter(([x, y]) => x !== y)
          .map(([x, y]) => ({ from: Math.min(x, y) * 60_000, to: Math.max(x, y) * 60_000 })),
      ),
      lanes: fc.constantFrom(...LANE_KINDS),
      showsAllLanes: fc.boolean(),
      hidden: fc.constantFrom([], ['quotations'] as const, ['events', 'publication'] as const),
      chosen: fc.record({
        article: values,
        who: values,
        place: values,
        told: values,
        certainty: values,
        dates: values,
      }),
      text: fc.string(),
      followsWindow: fc.boolean(),
    });
    fc.assert(
      fc.property(params, (given) => {
        expect(parse(toTimelineSearch(given).toString())).toEqual({ ...given });
      }),
    );
  });
});
