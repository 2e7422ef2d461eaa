import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('decade', {
  takes: [
    ['Rents fell in the 1990’s.', '1990’s = 199X'],
    ['Rents fell in the 1900s.', '1900s = 19'],
    ['Rents fell in the 2000s.', '2000s = 200X'],
    ['Rents fell in the 1750s.', '1750s = 175X'],
    ['Rents fell in the twenties.', 'twenties = 192X'],
    ['Rents fell in the late sixties.', 'late sixties = 196X'],
    ['Rents fell in the nineties.', 'nineties = 199X'],
    ['Rents fell in the ’50s.', '’50s = 195X'],
    ['Rents fell in the 1970s or 80s.', '1970s = 197X; 80s = 198X'],
    ['Rents fell from the 1970s to the 80s.', '1970s = 197X; 80s = 198X'],
    ['Athens was rich in the 50s BC.', '50s BC = -0058/-0049'],
    ['Athens was rich in the 440s BCE.', '440s BCE = -0448/-0439'],
    ['The town grew in the early 1990s.', 'early 1990s = 199X'],
    ["Rents fell in the '90s.", "'90s = 199X"],
    ['Rents fell in the early 80s.', 'early 80s = 198X'],
    ['Rents fell in the late-80s.', 'late-80s = 198X'],
    ['Rents fell in the 2010s.', '2010s = 201X'],
    ['Rents fell in the mid-1980s.', 'mid-1980s = 198X'],
    ['Rents fell in the 1970s and 80s.', '1970s = 197X; 80s = 198X'],
    ['Rents fell in the eighties.', 'eighties = 198X'],
    ['Rents fell in the 1800s.', '1800s = 18'],
    ['Athens was rich in the 440s BC.', '440s BC = -0448/-0439'],
  ],
  leaves: [
    'The 1995s are no decade.',
    'He came in his late eighties.',
    'A man in his 60s fell.',
    'A man in his early 60s fell.',
    'The air is in the mid-80s.',
    'The air is in the 80s.',
    'The 1,990s are not a decade.',
    'He is in his eighties.',
    'It costs $1990s worth.',
  ],
});

describeRule('century', {
  takes: [
    ['It was built in the 1st century.', '1st century = 00'],
    ['It was built in the 3rd century B.C.', '3rd century B.C. = -02'],
    ['It was built in the 21st century AD.', '21st century = 20'],
    ['It was built in the twenty-first century.', 'twenty-first century = 20'],
    ['A tenth-century church stands there.', 'tenth-century = 09'],
    ['It was built in the nineteenth century.', 'nineteenth century = 18'],
    ['It is a 12th-century church.', '12th-century = 11'],
    ['Plays of the 5th century BCE survive.', '5th century BCE = -04'],
    ['It dates from the late 1st century BC.', 'late 1st century BC = -00'],
  ],
  leaves: ['He works for 21st Century Motors.', 'It took half a centurion.', 'The 0th century is none.'],
});
