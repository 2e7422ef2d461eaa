import { extractQuotations } from '#analysis/quotes/extract-quotations.ts';
import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractNames } from '#analysis/names/extract-names.ts';

export interface Resolved {
  /** The full name. */
  name: string | null;
  /** Several who are meant, or one of whom is. */
  others: string[];
  rule: string;
  basis: string;
  /** The words that it goes back to. */
  from: string | null;
}

/** Whom the speaker of a text's last quotation is, and how the words lead there. */
export function resolveLastSpeaker(text: string): Resolved {
  const structure = extractStructure(text);
  const naming = extractNames(structure);
  const { quotations } = extractQuotations('a', structure, naming);
  const speaker = quotations.at(-1)?.speaker;
  if (!speaker) throw new Error(`nobody speaks in “${text}”`);
  const nameOf = (id: string) => naming.entities.find((entity) => entity.id === id)?.name ?? '';
  const { name, candidates, rule, basis, antecedent } = speaker;
  const from = antecedent && text.slice(antecedent.start, antecedent.end);
  return { name, others: candidates.map(nameOf), rule, basis, from };
}

/** Four people to speak of. */
export const STORY =
  'Norwegian President Kari Lund met Swedish Prime Minister Jan Berg in Oslo. With them was Mary Dahl, the mayor of Bergen, and Tom Vik, 52, of Moss.';
