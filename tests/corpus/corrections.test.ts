import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertBundle } from '#bundle/assert-bundle.ts';
import { applyCorrections, placeNotes } from '#bundle/overlay/apply-corrections.ts';
import type { Correction, Overlay } from '#bundle/overlay/overlay.ts';
import { parseOverlay } from '#bundle/overlay/parse-overlay.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toStoryBundle } from '#bundle/to-story-bundle.ts';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';
import { type StorySource, toArticleInput } from '#bundle/story-source.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { type Choice, chooseCorrection } from './choose-correction.ts';

const analyse = (source: StorySource): StoryBundle =>
  toStoryBundle(source, analyzeStory(source.articles.map((article) => analyzeArticle(toArticleInput(article)))));

const [source] = readSeeds('seeds');
if (!source) throw new Error('there is no bundled story');
const story = analyse(source);
const original = JSON.stringify(story);

/** What a reader does, step by step, always looking at what is there after the step before. */
const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({ kind: fc.nat(9), thing: fc.nat(), other: fc.nat(), from: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { minLength: 1, maxLength: 8 },
);

function correct(steps: readonly Choice[]): Overlay {
  const corrections: Correction[] = [];
  for (const [at, step] of steps.entries()) {
    const seen = applyCorrections(story, corrections).story;
    const correction = chooseCorrection(seen, step, `c${at}`);
    if (correction) corrections.push(correction);
  }
  return { corrections, notes: [] };
}

describe('corrections of the bundled story', () => {
  it('are all made where they were meant, and leave a story without a fault and every text as it was', () => {
    fc.assert(
      fc.property(choices, (steps) => {
        const overlay = correct(steps);
        const { story: corrected, lost } = applyCorrections(story, overlay.corrections);
        assertBundle(corrected);
        expect(lost).toEqual([]);
        expect(corrected.articles.map(({ text }) => text)).toEqual(story.articles.map(({ text }) => text));
        expect(JSON.stringify(story)).toBe(original);
        expect(parseOverlay(overlay)).toEqual(overlay);
      }),
    );
  });

  it('are made again or listed as lost, with their words, when one that they built on is taken back', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (steps, taken) => {
        const { corrections } = correct(steps);
        const rest = corrections.filter((_, at) => at !== taken % corrections.length);
        const { story: corrected, lost } = applyCorrections(story, rest);
        assertBundle(corrected);
        for (const { lost: correction, why } of lost) {
          expect(rest).toContain(correction);
          expect(why).toMatch(/\.$/);
        }
      }),
    );
  });

  it('find their words again in a text that was edited and analysed anew, or are listed as lost', () => {
    fc.assert(
      fc.property(
        choices,
        fc.nat(1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (steps, at, place, cuts) => {
          const overlay = correct(steps);
          const edited = analyse(editOneArticle(at, place, cuts));
          const { story: corrected, lost } = applyCorrections(edited, overlay.corrections);
          const beside = overlay.corrections.flatMap((correction) =>
            'quotation' in correction ? [{ id: correction.id, passage: correction.quotation, text: 'A note' }] : [],
          );
          const { notes, lostNotes } = placeNotes(edited, beside);
          assertBundle(corrected);
          for (const { note, passage } of notes) {
            const text = edited.articles.find(({ id }) => id === passage.article)?.text;
            expect(text?.slice(passage.start, passage.end)).toBe(note.passage.exact);
          }
          for (const { selectors } of [...lost, ...lostNotes]) expect(selectors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** A sentence is put between two of its sentences, or one of them is cut out. */
function editOneArticle(at: number, place: number, cuts: boolean): StorySource {
  if (!source) throw new Error('there is no bundled story');
  const sentences = story.articles[at]?.sentences ?? [];
  const { start, end } = sentences[Math.floor(place * (sentences.length - 1))] ?? { start: 0, end: 0 };
  const articles = source.articles.map((article, index) => {
    if (index !== at) return article;
    const { text } = article;
    return {
      ...article,
      text: cuts ? text.slice(0, start) + text.slice(end) : `${text.slice(0, start)}It rained. ${text.slice(start)}`,
    };
  });
  return { ...source, articles };
}
