import type { Span } from '#analysis/annotations.ts';
import { mayBePast } from '#analysis/links/may-be-past.ts';
import { keepBySide } from './keep-by-side.ts';
import { toConcepts } from './measure-shared.ts';
import type { KeyedWord, Side } from './side.ts';

/** A part that its sentence can do without: indices of words, `to` exclusive, and what it speaks of. */
export interface Addition {
  from: number;
  to: number;
  span: Span;
  concepts: ReadonlySet<string>;
}

/** Words that open such a part wherever they stand. */
const OPENER =
  /^(?:(?:along|together) with|including|such as|as well as|except|despite|because|after|before|since|while|although|though|amid|following|unless|until|thanks to|due to|in (?:order to|exchange for|return for|response to|protest|addition to)|instead of|rather than|without) /;
/** Every first word of an opener: most words are dismissed by it. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `along together including such as except despite because after before since while although though amid following unless
  until thanks due in instead rather without`.split(/\s+/),
);
/** These only behind a comma or dash: "the mayor, who is 48", "the ship, built in 1912", "fell, killing two". */
const OPENER_AFTER_MARK =
  /^(?:who|whom|which|where|whose|(?:a|an|the|both|one|but|and|or|with|when|if|so)\b|[a-z]{2,15}ing\b|[a-z]{2,15}ed (?:down )?(?:by|in|on|at|for|from|as|to|with|after)\b)/;
const LONGEST_OPENER = 4;
/** "said", "told": who says so is not a detail but a source. */
const SOURCE =
  /^(?:sa(?:ys?|id|ying)|told|tells?|add(?:s|ed|ing)|according|report(?:s|ed|ing)?|wrote|writes|cit(?:es|ed|ing)|not(?:es|ed|ing)|announced|confirmed|tweeted|testified|explained)$/;
/** "…, the mayor of the town said": so far in, or so near to the end. In words. */
const SOURCE_FROM_START = 7;
const SOURCE_FROM_END = 3;
/** "and he named her" adds a statement, "and state officials" only goes on with a list. */
const COORDINATES = /^(?:and|but|or|so|with|one|both)$/;
const FINITE = /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must)$/;
/** "…, the academy has asked her" goes on with the sentence itself, "…, a plan he has backed" adds to it. */
const ARTICLE = /^(?:a|an|the)$/;
const PARTICIPLE = /(?:ing|ed)$/;
/** In words, with its "and". */
const LONGEST_ITEM = 5;
/** Behind these a name is enough: "along with Russia". */
const BEFORE_A_NAME = /^(?:along|together|including|such|as|except|despite)$/;
/** Else a part of fewer content words says little by itself. */
const FEWEST_WORDS = 2;

/** The parts that can be left out, in text order; one can lie inside another. */
export const readAdditions = keepBySide((side: Side): readonly Addition[] => findAdditions(side));

function findAdditions(side: Side): Addition[] {
  const { text, words } = side;
  return words.flatMap((first, from): Addition[] => {
    if (!opensAddition(words, from)) return [];
    const to = endOfPart(side, from);
    const part = words.slice(from, to);
    const last = part.at(-1);
    const content = part.filter(({ content: says, form }, at) => says && (at > 0 || PARTICIPLE.test(form)));
    const needsName = BEFORE_A_NAME.test(first.form);
    // A name alone (", Mary Lund,") says who or what is meant, which the other side can say otherwise.
    const isName = content.every(
      ({ start, entity }) => entity !== null || /^\p{Lu}/u.test(text.slice(start, start + 2)),
    );
    if (!last || content.length < (needsName ? 1 : FEWEST_WORDS) || (isName && !needsName)) return [];
    // "Catching" in the middle of a sentence begins a title.
    const isTitle = PARTICIPLE.test(first.form) && from > 0 && /^\p{Lu}/u.test(text.slice(first.start, first.end));
    if (isTitle || isSource(part) || goesOn(part)) return [];
    return [{ from, to, span: { start: first.start, end: last.end }, concepts: toConcepts(content) }];
  });
}

function opensAddition(words: readonly KeyedWord[], at: number): boolean {
  const word = words[at];
  if (!word || !(word.afterMark || FIRST_WORDS.has(word.form))) return false;
  const ahead = `${words
    .slice(at, at + LONGEST_OPENER)
    .map(({ form }) => form)
    .join(' ')} `;
  return OPENER.test(ahead) || (word.afterMark && OPENER_AFTER_MARK.test(ahead));
}

/** To the next mark, or the end of the sentence; of a list ("guarding peace, trade, and the ports") to the end of it. */
function endOfPart(side: Side, from: number): number {
  const end = endOfChunk(side, from);
  for (let item = end; ;) {
    const next = endOfChunk(side, item);
    const opener = side.words[item]?.form ?? '';
    const rest = side.words.slice(item, next);
    if (rest.length === 0 || rest.length > LONGEST_ITEM || rest.some(({ form }) => FINITE.test(form))) return end;
    if (/^(?:and|or)$/.test(opener)) return rest.some(({ form }) => mayBePast(form)) ? end : next;
    item = next;
  }
}

/** To the next mark or the end; a quotation mark divides nothing. */
function endOfChunk({ text, words }: Side, from: number): number {
  for (let at = from + 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before && word?.afterMark && /[,;:–—―()]|\s-{1,3}\s/u.test(text.slice(before.end, word.start))) return at;
  }
  return words.length;
}

const isSource = (part: readonly KeyedWord[]): boolean =>
  part.some(({ form }, at) => SOURCE.test(form) && (at < SOURCE_FROM_START || at >= part.length - SOURCE_FROM_END));

/** Whether the part is a piece of the sentence's own frame: the rest of a list, or its main clause. */
function goesOn(part: readonly KeyedWord[]): boolean {
  const opener = part[0]?.form ?? '';
  if (ARTICLE.test(opener)) return part.slice(1, 4).some(({ form }) => FINITE.test(form));
  return (
    COORDINATES.test(opener) &&
    !part.some(({ form }) => mayBePast(form) || FINITE.test(form) || /[a-z]{3}ing$/.test(form))
  );
}
