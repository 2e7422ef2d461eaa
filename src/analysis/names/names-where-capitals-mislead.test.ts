import { expect, it } from 'vitest';
import { readEntities } from './read-entities.fixture.ts';

it.each<[string, string[]]>([
  [
    'They met Marco Rubio’s aide and Rubio’s wife. Al-Nusra met the al-Nusra Front.',
    ['Marco Rubio (person): Marco Rubio, Rubio', 'al-Nusra Front (organisation): Al-Nusra, al-Nusra Front'],
  ],
  [
    'They met CEO Ann Roe and Chief Executive Officer Tom Berg. The CEO smiled.',
    ['Ann Roe (person): CEO Ann Roe, The CEO', 'Tom Berg (person): Chief Executive Officer Tom Berg'],
  ],
  [
    'The Norwegian parliament, the Kremlin and Congress met. The House voted.',
    ['Kremlin (organisation): Kremlin', 'Congress (organisation): Congress', 'House (organisation): House'],
  ],
  [
    'They met Democrat Ann Roe and Republican Tom Berg. The Republican smiled.',
    ['Ann Roe (person): Democrat Ann Roe', 'Tom Berg (person): Republican Tom Berg'],
  ],
  [
    'They met Mr. English, Mrs. Lund and Dr. Tom Berg. “No,” Mrs. Lund said.',
    ['English (person): Mr. English', 'Lund (person): Mrs. Lund, Mrs. Lund', 'Tom Berg (person): Dr. Tom Berg'],
  ],
  [
    'They saw Mount Tyrin, Tyrin River, Arlo Street and the Tyrin Islands.',
    [
      'Mount Tyrin (place): Mount Tyrin',
      'Tyrin River (place): Tyrin River',
      'Arlo Street (place): Arlo Street',
      'Tyrin Islands (place): Tyrin Islands',
    ],
  ],
  [
    'They saw The Great Gatsby, iPhone sales and eBay shares.',
    ['Great Gatsby (other): Great Gatsby', 'iPhone (other): iPhone', 'eBay (other): eBay'],
  ],
  [
    'The Attorney General Office met Police Chief Ann Roe of Moss.',
    [
      'Attorney General Office (organisation): Attorney General Office',
      'Ann Roe (person): Police Chief Ann Roe',
      'Moss (other): Moss',
    ],
  ],
  [
    'They met Sens. Ann Roe and Tom Berg. Roe smiled.',
    ['Ann Roe (person): Sens. Ann Roe, Roe', 'Tom Berg (person): Tom Berg'],
  ],
  [
    'The Tyrin Development Fund opened. The T.D.F. rose and TDF fell.',
    ['Tyrin Development Fund (organisation): Tyrin Development Fund, T.D.F., TDF'],
  ],
  ['They met Mayor Tyrin Roe in the hall. The tyrin fell.', ['Tyrin Roe (person): Mayor Tyrin Roe']],
  ['The Tyrin Roe case went on. Nobody met Tyrin Roe.', ['Tyrin Roe (person): Tyrin Roe, Tyrin Roe']],
  ['They met Tyrin Roe, who sang, near Tyrin Roe’s house.', ['Tyrin Roe (person): Tyrin Roe, Tyrin Roe']],
  ['They live in Tyrin Roe and near Tyrin Roe.', ['Tyrin Roe (place): Tyrin Roe, Tyrin Roe']],
  ['They live in Tyrin Roe, Norway.', ['Tyrin Roe (place): Tyrin Roe', 'Norway (place): Norway']],
  ['They work at Tyrin Roe. Tyrin Roe said its planes fly.', ['Tyrin Roe (organisation): Tyrin Roe, Tyrin Roe']],
  [
    'They read “Tyrin Arlo” and heard “Tyrin Moss” on Monday.',
    ['Tyrin Arlo (other): Tyrin Arlo', 'Tyrin Moss (other): Tyrin Moss'],
  ],
  [
    'Tyrin Arlo told them. They asked Moss Lund. Later Lund smiled.',
    ['Tyrin Arlo (person): Tyrin Arlo', 'Moss Lund (person): Moss Lund, Lund'],
  ],
  [
    'Their guide was Tom Berg; Berg’s guide was Bergen’s.',
    ['Tom Berg (person): Tom Berg, Berg', 'Bergen (other): Bergen'],
  ],
  [
    'PARIS – Ann Roe left. OSLO, Norway — Tom Berg came.',
    [
      'Paris (place): PARIS',
      'Ann Roe (person): Ann Roe',
      'Oslo (place): OSLO',
      'Norway (place): Norway',
      'Tom Berg (person): Tom Berg',
    ],
  ],
  ['They Met Ann Roe And Tom Berg In The Hall On Monday', []],
  ['They met Ann Roe and SHOUTED LOUDLY AT HER for a while.', ['Ann Roe (person): Ann Roe']],
  [
    'Ann Roe, D-Vt., and Tom Berg, R, left. The Democrat smiled.',
    ['Ann Roe (person): Ann Roe, The Democrat', 'Tom Berg (person): Tom Berg'],
  ],
  [
    'The late Norwegian prime minister Kari Lund was there. Ms. Lund’s husband came.',
    ['Kari Lund (person): Norwegian prime minister Kari Lund, Ms. Lund'],
  ],
  [
    'They met Princess Eva of Norway, King Harald V and Lord Berg of Moss.',
    [
      'Princess Eva (person): Princess Eva',
      'Norway (place): Norway',
      'King Harald V (person): King Harald V',
      'Berg (person): Lord Berg',
      'Moss (other): Moss',
    ],
  ],
  [
    'They met Kim Jong-un and Park Min-ho. Kim smiled and Park left.',
    ['Kim Jong-un (person): Kim Jong-un, Kim', 'Park Min-ho (person): Park Min-ho, Park'],
  ],
  [
    'They met Abu Omar al-Hafiz and Sheikh Omar. Hafiz smiled.',
    ['Abu Omar al-Hafiz (person): Abu Omar al-Hafiz, Sheikh Omar'],
  ],
  [
    'They met Mary-Kate O’Brien, Jean-Luc d’Arlo and Ann Lloyd-Roe.',
    [
      'Mary-Kate O’Brien (person): Mary-Kate O’Brien',
      'Jean-Luc d’Arlo (person): Jean-Luc d’Arlo',
      'Ann Lloyd-Roe (person): Ann Lloyd-Roe',
    ],
  ],
  [
    'They met Ann Roe of the Moss Institute on Peace and of Norway.',
    [
      'Ann Roe (person): Ann Roe',
      'Moss Institute on Peace (organisation): Moss Institute on Peace',
      'Norway (place): Norway',
    ],
  ],
  [
    'They met Ann Roe in the Sun and at Sun Bank in May.',
    ['Ann Roe (person): Ann Roe', 'Sun Bank (organisation): Sun Bank'],
  ],
  [
    'They met Will Berg, Mark Roe and May Lund. Will smiled. Mark left.',
    ['Will Berg (person): Will Berg', 'Mark Roe (person): Mark Roe, Mark', 'May Lund (person): May Lund'],
  ],
  [
    'The president of Norway, Kari Lund, met Denmark’s president. Lund left with the Dane.',
    ['Norway (place): Norway', 'Kari Lund (person): Kari Lund, Lund', 'Denmark (place): Denmark'],
  ],
  [
    'South Korean President Kim met North Korea’s Lee. The South Korean smiled.',
    ['Kim (person): South Korean President Kim', 'North Korea (place): North Korea', 'Lee (person): Lee'],
  ],
  [
    'The New York Times and The Guardian said that the White House was shut.',
    [
      'New York Times (organisation): New York Times',
      'Guardian (organisation): Guardian',
      'White House (organisation): White House',
    ],
  ],
  ['They met Ann Roe-Berg. Roe-Berg smiled. Berg left.', ['Ann Roe-Berg (person): Ann Roe-Berg, Roe-Berg']],
])('names in “%s”', (text, expected) => {
  expect(readEntities(text)).toEqual(expected.map((line) => (line.endsWith(':') ? `${line} ` : line)));
});
