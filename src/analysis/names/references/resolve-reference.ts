import type { Span } from '#analysis/annotations.ts';
import { firstEndingAfter } from '#analysis/text/first-ending-after.ts';
import type { Discourse, Trace } from './discourse.ts';
import { findHead, isHead } from './find-head.ts';
import { findRuns } from '#analysis/names/find-runs.ts';
import { parseDescription } from '#analysis/names/parse-description.ts';
import { toWanted, type Wanted } from './pronouns.ts';
import { NOBODY, type Reference, toReference } from './reference.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveByForeground } from './resolve-by-foreground.ts';
import { resolveName } from './resolve-name.ts';
import { resolveOrganisation } from './resolve-organisation.ts';
import { resolveIt, resolveThey, resolveWho } from './resolve-other-pronouns.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { readUnnamedPerson } from './unnamed-person.ts';

/**
 * Whom `phrase` (a name with or without title and apposition, a description, a pronoun) means as a speaker, given what
 * the text spoke of before; the speaker is added to that. A name is `stated`, everything else `inferred`.
 */
export function resolveReference(discourse: Discourse, phrase: Span): Reference {
  const { text } = discourse.structure;
  discourse.advance(phrase.start, (pronoun, gender) => resolvePronoun(discourse, pronoun, gender, false));
  const wanted = toWanted(text.slice(phrase.start, phrase.end));
  const reference = wanted === undefined ? resolvePhrase(discourse, phrase) : resolveAny(discourse, phrase, wanted);
  const { entity, candidates, antecedent } = reference;
  if (entity !== null) {
    discourse.addSpeaker(phrase, {
      entity,
      named: wanted === undefined ? phrase : (antecedent ?? phrase),
      gender: null,
      isPlural: false,
    });
  } else if (candidates.length === 0 && wanted === undefined) {
    const unnamed = readUnnamedPerson(findRuns(text, { ...phrase, paragraph: -1 }).words);
    if (unnamed) discourse.addSpeaker(phrase, { ...unnamed, entity, named: phrase });
  }
  return reference;
}

function resolveAny(discourse: Discourse, phrase: Span, wanted: Wanted): Reference {
  const { names } = discourse;
  switch (wanted) {
    case 'male':
    case 'female':
      return fromTrace(discourse, phrase, resolvePronoun(discourse, phrase, wanted, true));
    case 'nobody':
      return NOBODY;
    case 'just named':
      return toReference(names, resolveWho(discourse, phrase), 'pronoun-who');
    case 'thing':
      return toReference(names, resolveIt(discourse, phrase), 'pronoun-it');
    case 'several': {
      const { antecedent, candidates } = resolveThey(discourse, phrase);
      if (!antecedent) return NOBODY;
      return { ...NOBODY, candidates, antecedent, rule: candidates.length > 0 ? 'pronoun-they' : 'pronoun-unnamed' };
    }
  }
}

function fromTrace(discourse: Discourse, phrase: Span, trace: Trace | null): Reference {
  if (!trace) return NOBODY;
  if (trace.entity === null) return { ...NOBODY, antecedent: trace.named, rule: 'pronoun-unnamed' };
  const mention = { ...trace.named, entity: trace.entity };
  const isHere = trace.sentence === discourse.sentenceAt(phrase.start);
  if (trace.part === 'speaker') return toReference(discourse.names, mention, 'pronoun-last-speaker');
  if (isHere) return toReference(discourse.names, mention, 'pronoun-same-sentence');
  return toReference(
    discourse.names,
    mention,
    trace.part === 'subject' ? 'pronoun-last-subject' : 'pronoun-last-named',
  );
}

/** A name, a surname of several people, or a description. */
function resolvePhrase(discourse: Discourse, phrase: Span): Reference {
  const { naming, structure } = discourse;
  const head = findHead(structure.text, naming, phrase);
  if (head.some(({ rule }) => rule !== 'description')) return resolveName(discourse, head);
  const [described] = head;
  const { words } = findRuns(structure.text, { ...(described ?? phrase), paragraph: -1 });
  const description = parseDescription(words, 0);
  if (described && description) return resolveDescription(discourse, description, described);
  const { ambiguous } = naming;
  const open = ambiguous[firstEndingAfter(ambiguous, phrase.start)];
  if (open && open.start < phrase.end && isHead(structure.text, phrase, open))
    return { ...NOBODY, candidates: open.candidates, rule: 'shared-name' };
  const known = description?.to === words.length ? resolveDescription(discourse, description, phrase) : NOBODY;
  if (known !== NOBODY) return known;
  const organisation = resolveOrganisation(discourse, phrase);
  return organisation
    ? toReference(discourse.names, organisation, 'description-organisation')
    : resolveByForeground(discourse, phrase, words);
}
