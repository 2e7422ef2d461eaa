import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '#analysis/annotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { workSeconds } from '#tests/bench/work-seconds.ts';
import { extractNames } from './extract-names.ts';

/** The entities of a text as "name: wording, wording …". */
function read(text: string, type?: EntityType): string[] {
  const { entities, names } = extractNames(extractStructure(text));
  return entities
    .filter((entity) => type === undefined || entity.type === type)
    .map(({ id, name }) => {
      const wordings = names.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
      return `${name}: ${wordings.join(', ')}`;
    });
}

describe('the mentions of one person', () => {
  it('are joined from the full name with its title to the bare surname and the description', () => {
    const text =
      'Norwegian President Kari Lund met the press. Lund smiled. “We are ready,” President Lund said. The Norwegian leader left, and Kari Lund’s aides stayed. The president slept.';
    expect(read(text, 'person')).toEqual([
      'Kari Lund: Norwegian President Kari Lund, Lund, President Lund, The Norwegian leader, Kari Lund, The president',
    ]);
  });

  it.each([
    [
      'a spelling with an article',
      'Omar Hafiz spoke. Then Omar al-Hafiz left. Nobody followed al-Hafiz.',
      'Omar al-Hafiz',
    ],
    ['a middle initial', 'They met Peter J. Dunn. Peter Dunn smiled.', 'Peter J. Dunn'],
    ['a short form', 'They met Joe Dunn. Joseph Dunn smiled.', 'Joseph Dunn'],
    ['one letter of difference', 'They met Kristen Wilk. Later Kristin Wilk smiled.', 'Kristen Wilk'],
    ['a family name that comes first', 'They met Wang Haoran. On Monday Wang smiled.', 'Wang Haoran'],
    ['a courtesy title', 'They met Jane Roe. “No,” Ms. Roe said.', 'Jane Roe'],
    ['a slip of one letter', 'They met Peter Maurer. “No,” Mauer said, and Mauer left.', 'Peter Maurer'],
    ['a nickname', 'They met Bill Dunn. On Monday William Dunn smiled.', 'William Dunn'],
    ['a middle name', 'They met Luis Andrade Silva. On Monday Andrade smiled.', 'Luis Andrade Silva'],
    ['a royal title', 'They met Prince Omar bin Said. On Monday Prince Omar smiled.', 'Omar bin Said'],
    ['initials', 'They read J. K. Rowan. “No,” Rowan said.', 'J. K. Rowan'],
    ['a surname that is a title', 'They met Ann Bishop. “No,” Ms. Bishop said.', 'Ann Bishop'],
    ['a surname that is a royal title', 'They met Tom Prince. “No,” Mr. Prince said.', 'Tom Prince'],
    ['a surname that is a nationality', 'They met Tom English. “No,” Mr. English said.', 'Tom English'],
  ])('are joined over %s', (_what, text, name) => {
    const people = read(text, 'person');
    expect(people).toHaveLength(1);
    expect(people[0]).toMatch(new RegExp(`^${name}: `, 'u'));
  });

  it('are joined to the surname in capitals that heads a turn of a transcript', () => {
    const text =
      'The hearing was long. Ngozi Okafor asked first.\n\nOKAFOR: Who told you?\n\nLINDQVIST: Nobody told me.\n\nMODERATOR: Go on.\n\nJUDGE: Please do.';
    expect(read(text, 'person')).toEqual(['Ngozi Okafor: Ngozi Okafor, OKAFOR', 'Lindqvist: LINDQVIST']);
  });

  it('do not take a headline’s label for a speaker', () => {
    expect(read('They met on Monday.\n\nUPDATE: The talks are over.\n\nNobody spoke.', 'person')).toEqual([]);
  });

  it.each([
    ['a role in lower case', 'The company’s founder Jane Roe left.', 'Jane Roe: founder Jane Roe'],
    [
      'an organisation and a title before',
      'On Monday NASA Administrator Tom Dill left.',
      'Tom Dill: Administrator Tom Dill',
    ],
    ['an area of office', 'Then Secretary of State Ann Roe left.', 'Ann Roe: Secretary of State Ann Roe'],
    ['a state and a party', 'They met Vermont Sen. Ann Roe.', 'Ann Roe: Vermont Sen. Ann Roe'],
    [
      'a royal title that is a part of the name',
      'They met Queen Margrethe in May.',
      'Queen Margrethe: Queen Margrethe',
    ],
  ])('are found after %s', (_what, text, expected) => {
    expect(read(text, 'person')).toEqual([expected]);
  });
});

describe('two people of one surname', () => {
  const text = 'They met Bill Hart and Hillary Hart. Nobody asked Hart. Then Mr. Hart left, and Mrs. Hart stayed.';

  it('stay two, told apart by a courtesy title', () => {
    expect(read(text, 'person')).toEqual(['Bill Hart: Bill Hart, Mr. Hart', 'Hillary Hart: Hillary Hart, Mrs. Hart']);
  });
  it('leave a bare surname open', () => {
    const { ambiguous } = extractNames(extractStructure(text));
    expect(ambiguous.map(({ start, end, candidates }) => [text.slice(start, end), candidates.length])).toEqual([
      ['Hart', 2],
    ]);
  });
  it('do not share it when only one had been named so far', () => {
    expect(read('They met Ann Hart. Hart smiled. Her brother Tom Hart stayed. Hart left.', 'person')).toEqual([
      'Ann Hart: Ann Hart, Hart, Hart',
      'Tom Hart: brother Tom Hart',
    ]);
  });
  it('stay two when one is a junior', () => {
    expect(read('They met Tom Hart and Tom Hart Jr. in the hall.', 'person')).toHaveLength(2);
  });
});

describe('places and organisations', () => {
  it.each<[EntityType, string, string]>([
    ['place', 'They met in Hangzhou, China.', 'China: China'],
    ['place', 'The U.S. agreed. So did the United States.', 'United States: U.S., United States'],
    ['place', 'It lies on Lake Winola.', 'Lake Winola: Lake Winola'],
    ['place', 'A new China-Syria partnership began.', 'Syria: Syria'],
    ['place', 'They honoured the King of Cambodia and the Prime Minister of Nepal.', 'Nepal: Nepal'],
    [
      'organisation',
      'It met the U.N. Security Council. The United Nations Security Council agreed.',
      'U.N. Security Council: U.N. Security Council, United Nations Security Council',
    ],
    [
      'organisation',
      'The Food and Drug Administration (FDA) agreed. Then FDA staff left.',
      'Food and Drug Administration: Food and Drug Administration, FDA, FDA',
    ],
    [
      'organisation',
      'She studied at the University of Lower Sprockton.',
      'University of Lower Sprockton: University of Lower Sprockton',
    ],
    ['organisation', 'He runs General Motors.', 'General Motors: General Motors'],
    ['organisation', 'The Justice Department agreed.', 'Justice Department: Justice Department'],
    ['other', 'They opened the Asian Games.', 'Asian Games: Asian Games'],
  ])('%s: %s', (type, text, expected) => {
    expect(read(text, type)).toContain(expected);
  });

  it('are not taken for a person whose name they look like', () => {
    expect(read('They met Kim Jong Un. Then the U.N. agreed.', 'person')).toEqual(['Kim Jong Un: Kim Jong Un']);
  });
  it('take a dateline’s town for a place', () => {
    expect(read('BRISTOW, Okla. (AP) — The mayor left the town hall.', 'place')).toContain('Bristow: BRISTOW');
  });
});

describe('an unknown name of two words', () => {
  it.each<[EntityType, string, string, string]>([
    ['person', 'it may be a person’s', 'They met Oke Adu.', 'Oke Adu'],
    ['person', 'an age is told', 'They met Tern Orla, 52, of Moss.', 'Tern Orla'],
    ['person', '“who” follows', 'They met Tern Orla, who left.', 'Tern Orla'],
    ['person', 'its last word is used alone', 'They met Tern Orla. On Monday Orla left.', 'Tern Orla'],
    ['person', 'another has its last word', 'They met Birgitta Orla and Solveig Orla. Birgitta left.', 'Birgitta Orla'],
    ['person', 'its first word is a given name', 'They met Mary Power.', 'Mary Power'],
    ['organisation', 'its last word is a firm’s', 'They met Tern Power.', 'Tern Power'],
    ['organisation', 'the word is in the plural', 'They met Tern Clinics.', 'Tern Clinics'],
    ['organisation', 'its first word is a bank’s', 'They met Banco Orla.', 'Banco Orla'],
    ['organisation', '“which” follows', 'They left Tern Orla, which had closed.', 'Tern Orla'],
    ['organisation', '“it” follows its saying', 'Tern Orla said it had closed.', 'Tern Orla'],
    ['organisation', 'it is called a firm', 'They left Tern Orla, a small bank in Moss.', 'Tern Orla'],
    [
      'organisation',
      'its first word is used alone',
      'They left Ternova Orla. On Monday Ternova closed.',
      'Ternova Orla',
    ],
    ['place', 'it stands after “in”', 'They met in Tern Orla.', 'Tern Orla'],
    ['place', 'a country follows', 'They left Tern Orla, Norway.', 'Tern Orla'],
    ['other', 'it has “the” elsewhere', 'They left the Tern Orla. Tern Orla sank.', 'Tern Orla'],
    ['other', 'its first word is common', 'They liked Golden Orla.', 'Golden Orla'],
    ['other', 'its last word is a number', 'They liked Tern One.', 'Tern One'],
    ['other', 'it fills quotation marks', 'They liked “Tern Orla” best.', 'Tern Orla'],
  ])('is of the kind “%s” where %s', (type, _why, text, name) => {
    expect(read(text, type).map((entity) => entity.split(': ')[0])).toContain(name);
  });

  it('whose first word is used alone may be of East Asia', () => {
    expect(read('They met Park Orla. On Monday Park left.', 'person')).toEqual(['Park Orla: Park Orla, Park']);
  });
});

describe('a single unknown word', () => {
  it('is a place where it mostly stands in places, whatever is named after it', () => {
    const text = 'They met in Tern. Then the Tern Police Department closed, and all left Tern, Norway.';
    expect(read(text, 'place')).toContain('Tern: Tern, Tern');
    expect(read('They met the Tern Police Department. Later Tern closed.', 'organisation')).toHaveLength(1);
  });
});

describe('what is no name', () => {
  it.each([
    ['a capital at the head of a sentence', 'Residents left. Police came. Meanwhile it rained.'],
    ['days and months', 'They came on Monday, in May and on Sunday, March 5.'],
    ['a nationality alone', 'The Syrian people and Chinese officials agreed.'],
    ['an adjective made of a name', 'The U.S.-led order and a Syrian-led process ended.'],
    ['a title alone', 'The Prime Minister met the King.'],
    ['a title after a courtesy title', 'They met Mr. President and Madam Secretary.'],
    ['the pronoun', 'Then I left, and I’m not sure that I’ll return.'],
    ['a contraction', 'Don’t go. It’s late. We’re done.'],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it('a month after a given name or before a surname is one, though', () => {
    expect(read('They met Theresa May and April Lind in May.', 'person')).toEqual([
      'Theresa May: Theresa May',
      'April Lind: April Lind',
    ]);
  });
});

describe('headlines', () => {
  const text =
    'Lund Meets Press In Bergen\n\nPresident Kari Lund met the press on the first day of the week in the town.';

  it('have only the names that the sentences have too', () => {
    expect(read(text)).toEqual(['Kari Lund: Lund, President Kari Lund']);
  });
});

describe('laws', () => {
  const parts =
    'Jane Roe|President |Roe |the |leader |Syrian |China-|U.S. |. |, |“|”|of |and |al-|Jr|Mr. |\n|\n\n|52-year-old |said |X|😀|’s ';
  const part = fc.constantFrom(...parts.split('|'));

  it('hold for any text: mentions in bounds, apart, in order, with an entity', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 50 }), (chosen) => {
        const text = chosen.join('');
        const { names, entities, people } = extractNames(extractStructure(text));
        const ids = new Set(entities.map(({ id }) => id));
        let at = 0;
        for (const { start, end, entity } of names) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(ids.has(entity)).toBe(true);
          at = end;
        }
        for (const { entity } of people) expect(ids.has(entity)).toBe(true);
        for (const { aliases, name } of entities) expect(aliases).toContain(name);
      }),
    );
  });

  it.each(['Jane Roe ', 'President ', 'A', 'of The ', 'Jane Roe, John Roe. ', 'the former ', 'Sen. '])(
    'hold in time for 150,000 characters of “%s”',
    (word) => {
      const text = word.repeat(150_000 / word.length);
      expect(workSeconds(() => extractNames(extractStructure(text)))).toBeLessThan(5);
    },
  );
});
