import { expect, it } from 'vitest';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractNames } from './extract-names.ts';

/** The entities of a text as "name (type): wording, wording …"; a place that only stands within a wording has none. */
function read(text: string): string[] {
  const { entities, names } = extractNames(extractStructure(text));
  return entities.map(({ id, name, type }) => {
    const wordings = names.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    return `${name} (${type}): ${wordings.join(', ')}`;
  });
}

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
  expect(read(text)).toEqual(expected.map((line) => (line.endsWith(':') ? `${line} ` : line)));
});
