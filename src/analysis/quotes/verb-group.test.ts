import { expect, it } from 'vitest';
import { readClause, readPhrase } from './read-clause.fixture.ts';
import { readVerbGroup } from './verb-group.ts';

it.each([
  ['Lee has not said', 'has not said: negated, auxiliary'],
  ['Lee had often said', 'had often said: auxiliary'],
  ['Lee was told', 'was told: be, auxiliary'],
  ['Lee being told', 'being told: be, auxiliary'],
  ['Lee began to say', 'to say: infinitive'],
  ['Lee began not to say', 'not to say: negated, infinitive'],
  ['Lee never said', 'never said: negated'],
  ['Lee didn’t say', 'didn’t say: negated, auxiliary'],
  ['Lee said', 'said:'],
  ['Lee sent once said', 'once said:'],
])('a verb has before it what belongs to it: %s', (text, expected) => {
  const clause = readClause(text);
  const { from, isNegated, hasBe, hasAuxiliary, isInfinitive } = readVerbGroup(clause, clause.length - 1);
  const signs = [isNegated && 'negated', hasBe && 'be', hasAuxiliary && 'auxiliary', isInfinitive && 'infinitive'];
  const words = readPhrase(text, clause, { from, to: clause.length });
  expect(`${words}: ${signs.filter(Boolean).join(', ')}`.trim()).toBe(expected);
});
