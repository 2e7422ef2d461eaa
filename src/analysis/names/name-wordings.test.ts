import { expect, it } from 'vitest';
import { readEntities } from './read-entities.fixture.ts';

it.each<[string, string[]]>([
  [
    'They met former Attorney General Ann Roe. Attorney General Roe smiled.',
    ['Ann Roe (person): Attorney General Ann Roe, Attorney General Roe'],
  ],
  [
    'They met Gen. Lund and Lt. Col. Ann Roe. “No,” Gen. Lund said.',
    ['Lund (person): Gen. Lund, Gen. Lund', 'Ann Roe (person): Lt. Col. Ann Roe'],
  ],
  [
    'Justice Department lawyers met General Motors managers in the hall.',
    ['Justice Department (organisation): Justice Department', 'General Motors (organisation): General Motors'],
  ],
  [
    'They met U.S. Republican Sen. Ann Roe of Vermont. The senator from Vermont smiled.',
    ['Ann Roe (person): U.S. Republican Sen. Ann Roe, The senator', 'Vermont (place): Vermont, Vermont'],
  ],
  [
    'They met the Chinese leader Li Wen and Norwegian Labour leader Kari Lund.',
    ['Li Wen (person): Chinese leader Li Wen', 'Kari Lund (person): Norwegian Labour leader Kari Lund'],
  ],
  [
    'They met Ann Roe, 52, in the hall. Tom Berg, 31, was there. The 31-year-old smiled.',
    ['Ann Roe (person): Ann Roe', 'Tom Berg (person): Tom Berg, The 31-year-old'],
  ],
  [
    'They met Ann Roe, the mayor of Moss, and Tom Berg, a Norwegian banker. The mayor smiled and the banker left.',
    ['Ann Roe (person): Ann Roe, The mayor', 'Moss (other): Moss', 'Tom Berg (person): Tom Berg'],
  ],
  [
    'The Syrian president, Omar Hafiz, met Norway’s prime minister, Kari Lund. The Syrian leader smiled. The Norwegian prime minister left.',
    [
      'Omar Hafiz (person): The Syrian president, Omar Hafiz, The Syrian leader',
      'Norway (place):',
      'Kari Lund (person): Norway’s prime minister, Kari Lund, The Norwegian prime minister',
    ],
  ],
  [
    'They met Ann Roe (R-Vt.) and Tom Berg, D-Mass., in the hall. The Republican smiled. The Democrat left.',
    ['Ann Roe (person): Ann Roe, The Republican', 'Tom Berg (person): Tom Berg, The Democrat'],
  ],
  [
    'They met Ann Roe, who sings, and Tern Hollow, which makes cars.',
    ['Ann Roe (person): Ann Roe', 'Tern Hollow (organisation): Tern Hollow'],
  ],
  [
    'They visited the Bank of Norway and the Department of Health and Human Services.',
    [
      'Bank of Norway (organisation): Bank of Norway',
      'Department of Health and Human Services (organisation): Department of Health and Human Services',
    ],
  ],
  [
    'He spoke at the Conference on Disarmament and at the Council on Foreign Relations.',
    [
      'Conference on Disarmament (organisation): Conference on Disarmament',
      'Council on Foreign Relations (organisation): Council on Foreign Relations',
    ],
  ],
  [
    'They met J.D. Vance, J. K. Rowan and B. Lund. “No,” Vance said.',
    ['J.D. Vance (person): J.D. Vance, Vance', 'J. K. Rowan (person): J. K. Rowan', 'B. Lund (person): B. Lund'],
  ],
  [
    'They met Theresa May on Monday. In May they met April Ryan, and May smiled.',
    ['Theresa May (person): Theresa May', 'April Ryan (person): April Ryan'],
  ],
  [
    'They left in April. June Lund stayed until June and August Berg until August.',
    ['June Lund (person): June Lund', 'August Berg (person): August Berg'],
  ],
  [
    'He works for AT&T, Ernst & Young and the BBC.',
    ['AT&T (organisation): AT&T', 'Ernst & Young (organisation): Ernst & Young', 'BBC (organisation): BBC'],
  ],
  ['The NATO chief met the UN envoy. “No,” NATO said.', ['NATO (organisation): NATO, NATO', 'UN (organisation): UN']],
  ['NEW YORK, Nov. 19 (Agency) — The mayor met Ann Roe.', ['New York (place): NEW YORK', 'Ann Roe (person): Ann Roe']],
  ['MOSS — The mayor met Ann Roe.', ['Moss (place): MOSS', 'Ann Roe (person): Ann Roe']],
  ['Politico said that it rained. Residents said nothing. Reading said more.', ['Politico (organisation): Politico']],
  ['THE WHOLE TOWN burned. They met Ann Roe.', ['Ann Roe (person): Ann Roe']],
  [
    'They live in San Bernardo, California, and near Moss. Moss is old.',
    ['San Bernardo (place): San Bernardo', 'California (place): California', 'Moss (place): Moss, Moss'],
  ],
  [
    'They moved to Lake Tyrin, Port Arlo, the Gulf of Tyrin and the Republic of Arlo.',
    [
      'Lake Tyrin (place): Lake Tyrin',
      'Port Arlo (place): Port Arlo',
      'Gulf of Tyrin (place): Gulf of Tyrin',
      'Republic of Arlo (place): Republic of Arlo',
    ],
  ],
  [
    'World War II ended. Election Day came. They met Kristen Day and Steven Law.',
    [
      'World War II (other): World War II',
      'Election Day (other): Election Day',
      'Kristen Day (person): Kristen Day',
      'Steven Law (person): Steven Law',
    ],
  ],
  [
    'They flew with Tern Airways and met Sunrise Clinics at Radio Libre.',
    [
      'Tern Airways (organisation): Tern Airways',
      'Sunrise Clinics (organisation): Sunrise Clinics',
      'Radio Libre (organisation): Radio Libre',
    ],
  ],
  [
    'The Syrian American Council met ABC Studios and Sirius XM.',
    [
      'Syrian American Council (organisation): Syrian American Council',
      'ABC Studios (organisation): ABC Studios',
      'Sirius XM (organisation): Sirius XM',
    ],
  ],
  [
    'He is King of Norway. President Washington met Pope Francis and Queen Sonja.',
    [
      'Norway (place): Norway',
      'Washington (person): President Washington',
      'Pope Francis (person): Pope Francis',
      'Queen Sonja (person): Queen Sonja',
    ],
  ],
  [
    'They met Jan Berg and his sister Eva Berg. Berg smiled. Eva smiled.',
    ['Jan Berg (person): Jan Berg', 'Eva Berg (person): sister Eva Berg, Eva'],
  ],
  [
    'They met Peter Lund. Lunds were rare. “Mr. Lund is ill,” the U.N. said.',
    ['Peter Lund (person): Peter Lund, Mr. Lund', 'U.N. (organisation): U.N.'],
  ],
  [
    'They met Tyrin Arlo, an airline. Tyrin said that its planes fly.',
    ['Tyrin Arlo (organisation): Tyrin Arlo, Tyrin'],
  ],
  ['They met Tyrin Arlo, an old man. Arlo said no.', ['Tyrin Arlo (person): Tyrin Arlo, Arlo']],
  [
    'The Moss Fire Brigade left Moss. In Moss it rained.',
    ['Moss Fire Brigade (organisation): Moss Fire Brigade', 'Moss (place): Moss, Moss'],
  ],
  [
    'She joined Tyrin. Tyrin said it would sell. In Arlo county nobody left Arlo.',
    ['Tyrin (organisation): Tyrin, Tyrin', 'Arlo (place): Arlo, Arlo'],
  ],
  ['Don’t ask Ann. I’m told that Isn’t Lund rich?', ['Ann (person): Ann', 'Lund (other): Lund']],
])('names in “%s”', (text, expected) => {
  expect(readEntities(text)).toEqual(expected.map((line) => (line.endsWith(':') ? `${line} ` : line)));
});
