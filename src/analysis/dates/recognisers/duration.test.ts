import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('duration', {
  takes: [
    ['It lasted for three days.', 'three days = P3D'],
    ['It took more than 20 years.', 'more than 20 years = P20Y'],
    ['It grew over the past two months.', 'the past two months = P2M'],
    ['They made a five-year plan.', 'five-year = P5Y'],
    ['The five-year plan failed.', 'five-year = P5Y'],
    ['They have 48 hours to leave.', '48 hours = PT48H'],
    ['It took half an hour.', 'half an hour = PT30M'],
    ['It took a year and a half.', 'a year and a half = P1.5Y'],
    ['It took two and a half years.', 'two and a half years = P2.5Y'],
    ['It took half a dozen years.', 'half a dozen years = P6Y'],
    ['It took a couple of weeks.', 'a couple of weeks = P2W'],
  ],
  leaves: [
    'He is 45 years old.',
    'The six-year-old boy smiled.',
    'It costs $5 a day.',
    'They earn $500 million a year.',
    'He drove 50 miles an hour.',
    'A quarter of the people left.',
    'Three quarters of voters agreed.',
    'She bought a second car.',
    'One day, a king rode out.',
    'It won in a year when all lost.',
    'Half a page was torn.',
  ],
});
