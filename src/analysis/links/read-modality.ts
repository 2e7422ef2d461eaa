import type { Span } from '#analysis/annotations.ts';
import type { Modality } from '#analysis/story-annotations.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Word } from './split-words.ts';

/** A verb that is told as not simply past: its words from the first cue word on, and the cue alone. */
export interface ModalGroup {
  modality: Exclude<Modality, 'happened'>;
  /** "is expected to" */
  cue: Span;
  /** "is expected to attend"; the cue alone where no verb follows ("scheduled for"). */
  group: Span;
  /** Index of the group's first word, and of the word after its last. */
  from: number;
  to: number;
}

type CueClass = ModalGroup['modality'];
const BE = 'am|is|are|was|were|be|been|being';
const CUES: readonly { modality: CueClass; words: RegExp }[] = [
  { modality: 'planned', words: new RegExp(`^(?:(?:${BE}) )?(?:scheduled|slated|due|set) (?:to|for|on|in|at) `) },
  {
    modality: 'planned',
    words: new RegExp(`^(?:(?:${BE}) )?(?:planned|planning|going|preparing|prepared) (?:to|for) `),
  },
  { modality: 'planned', words: /^(?:plans?|intends?|vows?|pledges?|aims?|hopes?) to / },
  { modality: 'planned', words: /^(?:will|shall)(?: not)?(?: also| soon| now)?(?: be)? / },
  { modality: 'planned', words: /^(?:is|are|was|were) to (?!the |an? |blame |date )/ },
  {
    modality: 'expected',
    words: new RegExp(`^(?:(?:${BE}) )?(?:widely )?(?:expected|likely|anticipated|projected|forecast|poised) to `),
  },
  // "expects to sell", "expects the service to resume"
  { modality: 'expected', words: /^expects?(?: (?!to )\S+){0,3} to / },
  { modality: 'expected', words: /^(?:may|might|would)(?: not)?(?: also)?(?: be)? / },
  { modality: 'reported', words: new RegExp(`^(?:${BE}) (?:said|believed|thought|reported|alleged|understood) to `) },
  { modality: 'reported', words: /^(?:reportedly|allegedly|purportedly) / },
  { modality: 'denied', words: /^(?:has |have |had )?(?:denied|denies|deny|denying|ruled out|refused to) / },
  { modality: 'denied', words: /^(?:(?:did|has|have|was|were|had)(?: not|n't)|never) / },
];
/** "were not the first", "a strong will", "in May 2001": no doing follows. */
const NEEDS_VERB = /^(?:will|shall|may|might|would)\b.*(?<! be) $| not $/;
/** A cue is at most so many words. */
const CUE_WORDS = 5;

const groupsOf = new WeakMap<readonly Word[], ModalGroup[]>();

/**
 * The verbs of a stretch of words that are planned, expected, reported or denied, in text order; kept, since a
 * sentence is asked several times for each of its dates.
 */
export function readModalGroups(words: readonly Word[]): readonly ModalGroup[] {
  const known = groupsOf.get(words) ?? findModalGroups(words);
  groupsOf.set(words, known);
  return known;
}

function findModalGroups(words: readonly Word[]): ModalGroup[] {
  const groups: ModalGroup[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const found = matchCue(words, from);
    if (!found) continue;
    groups.push(found);
    from = found.to - 1;
  }
  return groups;
}

/** Every first word of a cue: most words are dismissed by it. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `am is are was were be been being scheduled slated due set planned planning going preparing prepared plan plans intend
  intends vow vows pledge pledges aim aims hope hopes will shall widely expect expects expected likely anticipated projected forecast poised may
  might would reportedly allegedly purportedly has have had denied denies deny denying ruled refused did didn't hasn't
  haven't wasn't weren't hadn't never`.split(/\s+/),
);

function matchCue(words: readonly Word[], from: number): ModalGroup | null {
  if (!FIRST_WORDS.has(words[from]?.form ?? '')) return null;
  const ahead = `${words
    .slice(from, from + CUE_WORDS)
    .map(({ form }) => form)
    .join(' ')} `;
  for (const { modality, words: pattern } of CUES) {
    const match = pattern.exec(ahead)?.[0];
    if (match === undefined) continue;
    const length = match.trimEnd().split(' ').length;
    const last = words[from + length - 1];
    const first = words[from];
    if (!first || !last) continue;
    const next = words[from + length];
    const verb = / (?:for|on|in|at) $/.test(match) || FUNCTION_WORDS.has(next?.form ?? '') ? undefined : next;
    if (NEEDS_VERB.test(match) && (!verb || verb.kind === 'number')) continue;
    return {
      modality,
      cue: { start: first.start, end: last.end },
      group: { start: first.start, end: (verb ?? last).end },
      from,
      to: from + length + (verb ? 1 : 0),
    };
  }
  return null;
}
