import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('short quarter', {
  takes: [
    ['Profit fell in 1Q2022.', '1Q2022 = 2022-Q1'],
    ['Profit fell in 4Q 22.', '4Q = 2022-Q4'],
    ["Profit fell in 2Q'22.", "2Q'22 = 2022-Q2"],
    ['It made a loss in 2H2022.', '2H2022 = 2022-H2'],
    ['It made a loss in 2H 2022.', '2H 2022 = 2022-H2'],
    ['It made a loss in 1H’22.', '1H’22 = 2022-H1'],
    ['Profit fell in 3Q 2022.', '3Q 2022 = 2022-Q3'],
    ['Profit fell in 4Q22, and rose in 1Q’23.', '4Q22 = 2022-Q4; 1Q’23 = 2023-Q1'],
    ['2Q sales rose by a tenth.', '2Q = 2023-Q2'],
    ['It made a loss in 1H23.', '1H23 = 2023-H1'],
  ],
  leaves: [
    'The 0Q model costs less.',
    'The 11Q model costs less.',
    'Hydrogen is 3H22.',
    'The 2Q123 code is lost.',
    'The 5Q model costs less.',
    'Hydrogen, or 1H, is light.',
    'Route 2H2 is shut.',
    'The 3Qs are a band.',
  ],
});
