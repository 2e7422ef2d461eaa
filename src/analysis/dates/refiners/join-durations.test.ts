import { expect, it } from 'vitest';
import { findDates } from '#tests/dates/describe-rule.ts';

it.each([
  ['The crossing took two hours and 20 minutes.', 'two hours and 20 minutes = PT2H20M'],
  ['It took two hours 20 minutes.', 'two hours 20 minutes = PT2H20M'],
  ['It took two hours, 20 minutes and five seconds.', 'two hours, 20 minutes and five seconds = PT2H20M5S'],
  ['It took two hours, 20 minutes, and five seconds.', 'two hours, 20 minutes, and five seconds = PT2H20M5S'],
  ['He was jailed for a year, two months and three days.', 'a year, two months and three days = P1Y2M3D'],
  ['He was jailed for two months and one week.', 'two months and one week = P2M1W'],
  ['He was jailed for one week and three days.', 'one week and three days = P1W3D'],
  ['It burned for one day and six hours.', 'one day and six hours = P1DT6H'],
  ['It burned for three days, six hours and two minutes.', 'three days, six hours and two minutes = P3DT6H2M'],
  // Two lengths, not one.
  ['They stayed three days and two nights.', 'three days = P3D; two nights = P2D'],
  ['They stayed three days and two months.', 'three days = P3D; two months = P2M'],
  ['They stayed two years and three years.', 'two years = P2Y; three years = P3Y'],
  ['It takes 40 minutes and two hours.', '40 minutes = PT40M; two hours = PT2H'],
  ['It takes 40 minutes and 50 minutes.', '40 minutes = PT40M; 50 minutes = PT50M'],
  ['It takes two hours and three days.', 'two hours = PT2H; three days = P3D'],
  ['It takes three days, two hours and two days.', 'three days, two hours = P3DT2H; two days = P2D'],
  ['It took two hours, not 40 minutes.', 'two hours = PT2H; 40 minutes = PT40M'],
  ['It took two hours or 40 minutes.', 'two hours = PT2H; 40 minutes = PT40M'],
  ['It took two hours, and then 40 minutes.', 'two hours = PT2H; 40 minutes = PT40M'],
  ['It ran for several hours and 20 minutes.', 'several hours = PTXH; 20 minutes = PT20M'],
  ['It ran for two hours and several minutes.', 'two hours = PT2H; several minutes = PTXM'],
  ['It took two and a half hours and 20 minutes.', 'two and a half hours = PT2.5H; 20 minutes = PT20M'],
  ['It was shut in May and for two hours.', 'May = 2023-05; two hours = PT2H'],
  ['It was shut for two hours and on Friday.', 'two hours = PT2H; Friday = 2023-09-22'],
])('%s', (text, expected) => {
  expect(findDates(text)).toBe(expected);
});
