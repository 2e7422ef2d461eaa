import { describe, expect, it } from 'vitest';
import { lineAround, readDirection } from './read-direction.ts';

/** The direction of the words in brackets. */
function directionOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return readDirection(text, { start: 0, end: text.length }, { start, end });
}

describe('a date looks back', () => {
  it.each([
    'They met on [Monday].',
    'He had left the town on [Monday].',
    'The vote they scrapped was on [Monday].',
    'She saw him on [Monday].',
    'He led the march on [Monday].',
    'On [Monday] the vote was held.',
    'On [Monday] they met.',
    'The proposed law failed on [Monday].',
    // The word that points ahead is of another clause, or the verb that is over stands nearer.
    'He will resign; they met on [Monday].',
    'He will resign, but they met on [Monday].',
    'He will resign, while they met on [Monday].',
    'He will resign, whereas they met on [Monday].',
    'He will resign, although they met on [Monday].',
    'He will resign, though they met on [Monday].',
    'He will resign, after they met on [Monday].',
    'He will resign, before which they met on [Monday].',
    '“He will resign” was heard on [Monday].',
    'He will resign: they met on [Monday].',
    'What he will do about it they asked him when they met on [Monday].',
    'On [Monday] they met; he will resign.',
    'On [Monday] they met and agreed that he will resign.',
    // Had been planned, had agreed: what was to be is over.
    'It had been planned on [Monday].',
    'It had been scheduled on [Monday].',
    'It had previously been expected on [Monday].',
    'He had planned it on [Monday].',
    // A plan is no verb.
    'They rejected the plan on [Monday].',
    'They rejected its plans on [Monday].',
    'They dropped their hopes on [Monday].',
    'They dropped Rome’s hopes on [Monday].',
    'They counted the votes on [Monday].',
    // By a day that is over.
    'They met by [Monday].',
    'He stayed until [Monday].',
    // What nobody announces.
    'A judge will hear of [Monday]’s deadly fire.',
    'A judge will hear of [Monday]’s attack.',
    'A judge will hear of the [January 6] riot.',
    'A judge will hear of that [January 6] palace riot.',
    'A judge will hear of the quake in [March].',
    'A judge will hear of the deadly mine accidents of [March].',
    'A judge will hear of the robbery of [March].',
  ])('%s', (text) => {
    expect(directionOf(text)).toBe('past');
  });
});

describe('a date looks ahead', () => {
  it.each([
    'They will meet on [Monday].',
    'They won’t meet on [Monday].',
    "They won't meet on [Monday].",
    'They’ll meet on [Monday].',
    'We shall meet on [Monday].',
    'It is scheduled for [Monday].',
    'It was scheduled for [Monday].',
    'It is slated for [Monday].',
    'It is expected on [Monday].',
    'It is due on [Monday].',
    'It is planned for [Monday].',
    'It is supposed to open on [Monday].',
    'He expects it on [Monday].',
    'They expect it on [Monday].',
    'It is set to open on [Monday].',
    'It is set for [Monday].',
    'They are to meet on [Monday].',
    'He is to speak on [Monday].',
    'They are going to meet on [Monday].',
    'They plan to meet on [Monday].',
    'She plans to meet on [Monday].',
    'He hopes to meet on [Monday].',
    'He aims to meet on [Monday].',
    'The house votes on [Monday].',
    'He returns on [Monday].',
    'They are planning to meet on [Monday].',
    'He intends to meet on [Monday].',
    'The upcoming vote on [Monday].',
    'The forthcoming vote on [Monday].',
    'The deadline of [Monday].',
    'It expires on [Monday].',
    'It is payable on [Monday].',
    'He wants to meet on [Monday].',
    'He pledged to meet on [Monday].',
    'He vowed to meet on [Monday].',
    'He promised to meet on [Monday].',
    'He agreed to meet on [Monday].',
    'He agreed to step down on [Monday].',
    'It begins on [Monday].',
    'It starts on [Monday].',
    'Entry is free starting [Monday].',
    'The law is effective [Monday].',
    'It opens on [Monday].',
    'It closes on [Monday].',
    'It ends on [Monday].',
    'He arrives on [Monday].',
    'She leaves on [Monday].',
    'The board meets on [Monday].',
    'It takes effect on [Monday].',
    'It comes into force on [Monday].',
    'They come into force on [Monday].',
    'It goes into effect on [Monday].',
    'It may rain on [Monday].',
    'It might rain on [Monday].',
    'It can rain on [Monday].',
    'It could rain on [Monday].',
    'He said it would rain on [Monday].',
    'They said they would have met on [Monday].',
    'On [Monday] they will meet.',
    'On [Monday] it opens.',
    'As [Monday] nears, all wait.',
    'As [Monday] approaches, all wait.',
    'As [Monday] looms, all wait.',
    // By, until: a limit that is not reached.
    'All the papers by [Monday].',
    'The road to Rome is under water until [Monday].',
    'The road to Rome is under water till [Monday].',
    'The road to Rome is under water through the [weekend].',
    'The road to Rome, which an old storm broke, is under water until [Monday].',
    // A panel may look into a fire on a day.
    'A panel will look into the fire on [Monday].',
    'A panel will look into [Monday]’s vote.',
    'A panel will meet in the [January 6] hall.',
    'It rained; they will meet on [Monday].',
    'It rained, but they will meet on [Monday].',
    'On [Monday] they will meet; it rained.',
    'They will meet at 14:30 on [Monday].',
  ])('%s', (text) => {
    expect(directionOf(text)).toBe('future');
  });
});

describe('a date looks either way', () => {
  it.each([
    'The march planned for [Monday] was called off.',
    'The march scheduled for [Monday] had been a plan of his.',
    'The men due to meet on [Monday] were not there.',
    'A march slated in the old town for the [weekend] was called off.',
    'A march set for [Monday] was called off.',
    'A march expected on [Monday] was called off.',
    'They called off [Monday]’s march.',
    'He calls off [Monday]’s march.',
    'They are calling off the [Monday] march.',
    'They cancelled [Monday]’s march.',
    'They canceled [Monday]’s march.',
    'They postponed [Monday]’s march.',
    'He postpones [Monday]’s march.',
    'They scrapped [Monday]’s march.',
    'He scraps [Monday]’s march.',
    'All signed by the [Wednesday] deadline.',
  ])('%s', (text) => {
    expect(directionOf(text)).toBe('near');
  });
});

describe('a date looks nowhere', () => {
  it.each([
    'The list of [Monday].',
    '[Monday]',
    'The vote of [Monday]; it rained.',
    'It rained; the vote of [Monday].',
    // What is agreed on may be ahead, but not what one has agreed to.
    'He agreed to the sale on [Monday].',
    'He agreed to all of it on [Monday].',
    'He agreed to most demands on [Monday].',
    'He agreed to their terms on [Monday].',
  ])('%s', (text) => {
    expect(directionOf(text)).toBeNull();
  });

  it('for words far before and behind it', () => {
    const far = ' of the old town by the sea'.repeat(5);
    expect(directionOf(`They met at the gate${far} on [Monday]`)).toBeNull();
    expect(directionOf(`The list of [Monday]${far} was lost`)).toBeNull();
  });

  it('for words of another sentence', () => {
    const text = 'They met. The list of Monday. It rained.';
    const start = text.indexOf('Monday');
    const sentence = { start: text.indexOf('The list'), end: text.indexOf(' It') };
    expect(readDirection(text, sentence, { start, end: start + 6 })).toBeNull();
  });
});

describe('the line around a date', () => {
  const lineOf = (marked: string) => {
    const start = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const line = lineAround(text, { start, end: marked.indexOf(']') - 1 });
    return text.slice(line.start, line.end);
  };

  it.each([
    ['a [b] c', 'a b c'],
    ['x\na [b] c\ny', 'a b c'],
    ['x\n\n[b]\n\ny', 'b'],
    ['[b]', 'b'],
  ])('%j', (text, line) => {
    expect(lineOf(text)).toBe(line);
  });

  it('is cut where it is long', () => {
    const line = lineOf(`${'a'.repeat(300)} [b] ${'c'.repeat(300)}`);
    expect([line.indexOf('b'), line.length]).toEqual([110, 110 + 1 + 90]);
  });
});
