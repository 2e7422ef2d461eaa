import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('decade', {
  takes: [
    ['The town grew in the early 1990s.', 'early 1990s = 199X'],
    ["Rents fell in the '90s.", "'90s = 199X"],
    ['Rents fell in the 2010s.', '2010s = 201X'],
    ['Rents fell in the mid-1980s.', 'mid-1980s = 198X'],
    ['Rents fell in the 1970s and 80s.', '1970s = 197X; 80s = 198X'],
    ['Rents fell in the eighties.', 'eighties = 198X'],
    ['Rents fell in the 1800s.', '1800s = 18'],
    ['Athens was rich in the 440s BC.', '440s BC = -0448/-0439'],
  ],
  leaves: [
    'A man in his 60s fell.',
    'The 1,990s are not a decade.',
    'He is in his eighties.',
    'It costs $1990s worth.',
  ],
});

describeRule('century', {
  takes: [
    ['It was built in the nineteenth century.', 'nineteenth century = 18'],
    ['It is a 12th-century church.', '12th-century = 11'],
    ['Plays of the 5th century BCE survive.', '5th century BCE = -04'],
    ['It dates from the late 1st century BC.', 'late 1st century BC = -00'],
  ],
  leaves: ['He works for 21st Century Motors.', 'It took half a centurion.', 'The 0th century is none.'],
});
