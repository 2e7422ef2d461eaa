import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIFFERENCE_KINDS } from '#analysis/story-annotations.ts';
import { agreeOn, findMarkedDifferences } from './find-marked-differences.ts';
import { type MarkedDifference, readMarkedDifferences } from './read-marked-differences.ts';
import { ScoreCard } from './score-card.ts';

/** Pairs of sentences made by hand, with what a reader wants to be told of them; in `nothing.txt` that is nothing. */
const FOLDER = new URL('differences/', import.meta.url);
const PAIRS = readdirSync(FOLDER).flatMap((file) => readMarkedDifferences(readFileSync(new URL(file, FOLDER), 'utf8')));

/** What is held: a rule that goes blind, or talks too much, costs more than is between this and the present score. */
const LEAST_FOUND = 0.95;
const MOST_SPURIOUS = 0.03;

it('differences are those that a reader names, and few others', () => {
  const card = new ScoreCard();
  const mistakes: string[] = [];
  for (const kind of DIFFERENCE_KINDS) card.row(kind);
  for (const { a, b, differences } of PAIRS) {
    const found = findMarkedDifferences({ a, b });
    const about = `A: ${a}\nB: ${b}\n`;
    for (const marked of differences) {
      card.row(marked.kind).expected += 1;
      if (found.some((each) => agreeOn(each, marked))) card.row(marked.kind).found += 1;
      else mistakes.push(`${about}missed ${show(marked)}`);
    }
    for (const each of found.filter((other) => !differences.some((marked) => agreeOn(other, marked)))) {
      card.row(each.kind).spurious += 1;
      mistakes.push(`${about}spurious ${show(each)}`);
    }
  }
  console.log(`Differences of ${PAIRS.length} pairs of sentences\n${card.print()}`);
  const sum = { expected: 0, found: 0, spurious: 0 };
  for (const kind of DIFFERENCE_KINDS) {
    for (const key of ['expected', 'found', 'spurious'] as const) sum[key] += card.row(kind)[key];
  }
  const holds = sum.found / sum.expected >= LEAST_FOUND && sum.spurious / (sum.found + sum.spurious) <= MOST_SPURIOUS;
  // So that a failure names each mistake.
  expect(holds ? [] : mistakes).toEqual([]);
});

const show = ({ kind, a, b }: MarkedDifference): string => `${kind}: ${a ?? '–'} | ${b ?? '–'}`;
