import { describe, expect, it } from 'vitest';
import { extract, readQuotations as read } from './read-quotations.fixture.ts';

describe('direct quotations', () => {
  it.each([
    ['“We agree,” Ann Lee said.', 'direct | Ann Lee | said | “We agree,”'],
    ['“We agree,” said Ann Lee, the mayor of Dover.', 'direct | Ann Lee, the mayor of Dover | said | “We agree,”'],
    ['“We agree,” said the mayor, Ann Lee.', 'direct | the mayor, Ann Lee | said | “We agree,”'],
    ['“We agree,” said Mayor Lee, Dover’s first.', 'direct | Mayor Lee | said | “We agree,”'],
    ['“Do we agree?” the mayor asked.', 'direct | the mayor | asked | “Do we agree?”'],
    ['Ann Lee said, “We agree.”', 'direct | Ann Lee | said | “We agree.”'],
    ['Ann Lee said: “We agree.”', 'direct | Ann Lee | said | “We agree.”'],
    ['Ann Lee, the mayor of Dover, said, “We agree.”', 'direct | Ann Lee, the mayor of Dover | said | “We agree.”'],
    ['“We agree,” she told reporters on Friday.', 'direct | she | told | “We agree,”'],
    ['Ann Lee told the Daily News on Friday, “We agree.”', 'direct | Ann Lee | told | “We agree.”'],
    ['“We agree,” he said. “It took a year.”', 'direct | he | said | “We agree,” + “It took a year.”'],
    ['“We agree,” he said, “on the price.”', 'direct | he | said | “We agree,” + “on the price.”'],
    ['In an interview on “Night Desk,” Ann Lee said, “We agree.”', 'direct | Ann Lee | said | “We agree.”'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('joins paragraphs whose marks are opened again', () => {
    expect(read('“We agree,” he said. “It took a year.\n\n“It was worth it.”')).toEqual([
      'direct | he | said | “We agree,” + “It took a year.\n\n“It was worth it.”',
    ]);
  });

  it('gives words that stand alone to who spoke before, and calls that inferred', () => {
    const text = 'The mayor spoke first.\n\n“We agree on the price,” Ann Lee said.\n\n“It took a year to get there.”';
    expect(read(text)[1]).toBe('direct | Ann Lee | – | “It took a year to get there.”');
    expect(extract(text).quotations[1]?.speaker?.basis).toBe('inferred');
  });

  it('gives a block to who is announced by a colon', () => {
    expect(read('“No,” said Bo Day.\n\nAnn Lee continued:\n\n“It took us a whole year.”')[1]).toBe(
      'direct | Ann Lee | – | “It took us a whole year.”',
    );
  });

  it('says when a quotation is never closed, and ends it with its paragraph', () => {
    const { quotations } = extract('“We agree,” he said, “on nearly all.\n\nThe talks go on.');
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.closed).toBe(false);
    expect(quotations[0]?.spans.at(-1)?.end).toBe(36);
  });
});

describe('mixed quotations', () => {
  it.each([
    [
      'Ann Lee said the plan “has no future” in the city.',
      'mixed | Ann Lee | said | the plan “has no future” in the city',
    ],
    ['The plan “has no future,” Ann Lee said.', 'mixed | Ann Lee | said | The plan “has no future,”'],
    ['Ann Lee called the plan “a waste of money.”', 'mixed | Ann Lee | called | the plan “a waste of money.”'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('indirect quotations', () => {
  it.each([
    ['Ann Lee said that the plan would fail.', 'indirect | Ann Lee | said | that the plan would fail'],
    ['Ann Lee said the plan would fail.', 'indirect | Ann Lee | said | the plan would fail'],
    ['The plan would fail, Ann Lee said.', 'indirect | Ann Lee | said | The plan would fail'],
    ['The plan, she said, would fail in a year.', 'indirect | she | said | The plan + would fail in a year'],
    [
      'Ann Lee said if the plan fails, the city will pay.',
      'indirect | Ann Lee | said | if the plan fails, the city will pay',
    ],
    ['The officials pledged to mend the road.', 'indirect | The officials | pledged | to mend the road'],
    [
      'Ann Lee expressed hope that the road would last.',
      'indirect | Ann Lee | expressed hope | that the road would last',
    ],
    ['Ann Lee accused the city of wasting money.', 'indirect | Ann Lee | accused | the city of wasting money'],
    ['A reporter asked whether the road would last.', 'indirect | A reporter | asked | whether the road would last'],
    ['According to Ann Lee, the road is safe.', 'indirect | Ann Lee | According to | the road is safe'],
    ['The road is safe, according to the ministry.', 'indirect | the ministry | according to | The road is safe'],
    ['DOVER (News) — Ann Lee said the plan would fail.', 'indirect | Ann Lee | said | the plan would fail'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('gives each of two cues its own words', () => {
    expect(read('Ann Lee said the plan would fail, adding that the city would pay.')).toEqual([
      'indirect | Ann Lee | said | the plan would fail',
      'indirect | Ann Lee | adding | that the city would pay',
    ]);
  });

  it('ends the words of a subordinate clause before the main one', () => {
    expect(read('While some say it would help, the mayor has doubts.')).toEqual([
      'indirect | some | say | it would help',
    ]);
  });

  it('keeps who relays apart from who speaks', () => {
    const text = 'Ann Lee said that the plan would fail, according to the Daily News.';
    const [quotation] = extract(text).quotations;
    expect(read(text)).toEqual(['indirect | Ann Lee | said | that the plan would fail']);
    expect(quotation?.relay && text.slice(quotation.relay.start, quotation.relay.end)).toBe('the Daily News');
  });

  it.each([
    ['“We agree,” Ann Lee was quoted by the agency as saying.', 'Ann Lee', 'the agency'],
    ['The agency quoted Ann Lee as saying that they agree.', 'Ann Lee', 'The agency'],
    ['The agency quoted Ann Lee as saying, “We agree.”', 'Ann Lee', 'The agency'],
    ['Ann Lee was quoted as saying she agreed.', 'Ann Lee', null],
    ['It was late, the agency said, quoting Ann Lee as saying “we agree on it.”', 'Ann Lee', null],
  ])('hears who is quoted as saying something, not who quotes: %s', (text, speaker, relay) => {
    const words = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : null;
    const quotation = extract(text).quotations.at(-1);
    expect(words(quotation?.speaker)).toBe(speaker);
    expect(words(quotation?.relay)).toBe(relay);
  });

  it('leaves emoji and bullets before the first word out of the words', () => {
    expect(read('😀👨‍👩‍👧 “We agree,” Ann Lee said.')).toEqual(['direct | Ann Lee | said | “We agree,”']);
    expect(read('• The price is fair, Ann Lee said.')).toEqual(['indirect | Ann Lee | said | The price is fair']);
  });

  it('hears nobody in “questions about” or “claims against”', () => {
    expect(read('The letters raised new questions about the fire that killed ten people.')).toEqual([]);
    expect(read('The town faces new claims against the dam that burst.')).toEqual([]);
  });

  it('reads a medium that reports somebody saying something as a relay', () => {
    const text =
      'State media reported President Lee expressing her support for the plan, stressing the need for haste.';
    expect(read(text)).toEqual([
      'indirect | President Lee | expressing | her support for the plan + the need for haste',
    ]);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['a noun that looks like a cue', 'The reports are late and the claims of the firm are old.'],
    ['a reporting verb without words', 'The firm reported record earnings.'],
    ['words that were not said', 'Ann Lee did not say whether the road would last.'],
    ['a wish to say', 'Ann Lee wants to say that the road is safe.'],
    ['an adjective', 'The alleged thief had left the town.'],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps speech indirect around a term, which is set aside', () => {
    const { quotations, notQuotations } = extract('Ann Lee said the city follows the “polluter pays” principle.');
    expect(quotations.map(({ kind }) => kind)).toEqual(['indirect']);
    expect(notQuotations.map(({ reason }) => reason)).toEqual(['term']);
  });
});

describe('speakers', () => {
  it('resolves a surname and a pronoun to the full name', () => {
    const text = 'Governor Ann Lee arrived.\n\n“We agree,” Lee said.\n\n“It took a year,” she added.';
    expect(extract(text).quotations.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee']);
  });
});
