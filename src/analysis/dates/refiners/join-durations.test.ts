import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('duration', {
  takes: [
    ['The crossing took two hours and 20 minutes.', 'two hours and 20 minutes = PT2H20M'],
    ['He was jailed for a year, two months and three days.', 'a year, two months and three days = P1Y2M3D'],
    ['It burned for one day and six hours.', 'one day and six hours = P1DT6H'],
    // Two lengths, not one.
    ['They stayed three days and two nights.', 'three days = P3D; two nights = P2D'],
    ['It takes 40 minutes and two hours.', '40 minutes = PT40M; two hours = PT2H'],
    ['It took two hours, not 40 minutes.', 'two hours = PT2H; 40 minutes = PT40M'],
    ['It ran for several hours and 20 minutes.', 'several hours = PTXH; 20 minutes = PT20M'],
  ],
  leaves: [],
});
