import { describeRule } from '#tests/dates/describe-rule.ts';

describeRule('year', {
  takes: [
    ['Prices have doubled since 2011.', '2011 = 2011'],
    ['The 2008 elections were close.', '2008 = 2008'],
    ['It is due in mid-2031, they say.', 'mid-2031 = 2031'],
    ['It was early 2009.', 'early 2009 = 2009'],
    ['Revolt broke out in 1848.', '1848 = 1848'],
    ['The sea will rise by 2150.', '2150 = 2150'],
    ['Sales in fiscal 2019 fell.', 'fiscal 2019 = 2019'],
    ['The post-1959 order held.', 'post-1959 = 1959'],
  ],
  leaves: [
    'It costs $2000.',
    'It cost £1,999 to fix.',
    'He ran 1500 meters.',
    '2000 people came.',
    'Room 2012 was empty.',
    'See page 1984.',
    'Call +1 202 555 1987.',
    'Call 555-2011.',
    'The Boeing 747-2000 landed.',
    'Some 1995-90 was the final score.',
    'A total of 2500 came.',
    'Version 2019.2 is out.',
    'It rose by 2500 points.',
  ],
});

describeRule('year range', {
  takes: [
    ['He worked there from 1990-95.', '1990-95 = 1990/1995'],
    ['The war of 2011–2013 is over.', '2011–2013 = 2011/2013'],
    ['The 2023/24 season began.', '2023/24 = 2023/2024'],
    ['Between 1987 and 88 it was full.', '1987 and 88 = 1987/1988'],
    ['She sat there from 1987 to ’91.', '1987 to ’91 = 1987/1991'],
  ],
  leaves: ['The code is 1999-11-123.', 'The final score was 2010-05.'],
});

describeRule('year with era', {
  takes: [
    ['He was murdered in 44 BC.', '44 BC = -0043'],
    ['The fleet won in 480 B.C.E. at last.', '480 B.C.E. = -0479'],
    ['The war of 431–404 BC ended it.', '431–404 BC = -0430/-0403'],
    ['The war of 480-79 BC ended it.', '480-79 BC = -0479/-0478'],
    ['Farming began in 10,000 BC there.', '10,000 BC = -9999'],
    ['It erupted in AD 79.', 'AD 79 = 0079'],
    ['It was rebuilt in 120 CE.', '120 CE = 0120'],
  ],
  leaves: ['The BC Lions won 44.', 'He lives in Vancouver, BC.', 'An AD ran on 5 screens.'],
});

describeRule('named year', {
  takes: [
    ['Rome fell in the year 476.', 'year 476 = 0476'],
    ['He is of the class of ’98.', '’98 = 1998'],
    ["They met in the summer of '69.", "'69 = 1969"],
  ],
  leaves: ['It was the year 12 people died.', 'Of the year 500,000 remember nothing.'],
});

describeRule('spoken year', {
  takes: [
    ['The war ended in nineteen forty-five.', 'nineteen forty-five = 1945'],
    ['It began in twenty sixteen.', 'twenty sixteen = 2016'],
  ],
  leaves: ['There were nineteen of them.', 'He counted twenty ten times over.'],
});
