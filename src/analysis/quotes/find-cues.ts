import { ONLY_WITH_PARTICLE, particleEnd } from './cue-particle.ts';
import { CUE_VERBS, type CueVerb } from './cue-verbs.ts';
import { quotedAsSaying, type QuotedAs } from './quoted-as-saying.ts';
import type { Clause } from './tokens.ts';
import { readVerbGroup, realisedFrom } from './verb-group.ts';
import { readShape, type VerbShape } from './verb-shape.ts';

/** A reporting verb in a clause: token indexes. */
export interface Cue {
  /** Where its verb group begins ("has repeatedly said"); the subject stands before. */
  from: number;
  /** The verb itself. */
  at: number;
  /** Behind the verb and its particle ("pointed out"). */
  to: number;
  verb: CueVerb;
  shape: VerbShape;
  /** "was quoted by X as saying" */
  quoted: QuotedAs | null;
}

/** "Doe Says Museum Will Open": in a headline verbs are capitalised like the words around them. */
const isHeadlineVerb = (clause: Clause, at: number, { form }: CueVerb): boolean =>
  (form === 'third' || form === 'past') &&
  Boolean(clause[at - 1]?.isCapital && clause[at + 1]?.isCapital && clause[at + 2]?.isCapital);

/** The reporting verbs of a clause, outside its quoted stretches, in order. Negated ones report nothing and are left out. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (const [at, token] of clause.entries()) {
    const verb = CUE_VERBS.get(token.word);
    if (!verb || (token.isCapital && at > 0 && !clause[at + 1]?.quote && !isHeadlineVerb(clause, at, verb))) continue;
    const to = particleEnd(clause, at, verb.verb);
    if (ONLY_WITH_PARTICLE.has(verb.verb) && (to === at + 1 || clause[to]?.word === 'to')) continue;
    const group = readVerbGroup(clause, at);
    if (group.isNegated) continue;
    const realised = group.isInfinitive ? realisedFrom(clause, group.from) : group.from;
    if (realised === null) continue;
    group.from = realised;
    const shape = group.isInfinitive ? 'finite' : readShape(clause, at, verb, group);
    if (shape === null) continue;
    const quoted = verb.form === 'gerund' ? quotedAsSaying(clause, at) : null;
    const whole =
      quoted && quoted.from !== null ? { from: quoted.from, shape: 'finite' as const } : { from: group.from, shape };
    cues.push({ ...whole, at, to, verb, quoted });
  }
  return cues;
}
