import type { Wording } from './wording.ts';

/**
 * Quotations of one speaker in the same words on the same day: one, the first by its id, is compared with others for
 * all of them. Themselves in the order of the ids.
 */
export function groupCopies(wordings: readonly Wording[]): Wording[][] {
  const copies = new Map<string, Wording[]>();
  for (const wording of wordings.toSorted((a, b) => (a.quotation.id < b.quotation.id ? -1 : 1))) {
    const { speaker, days, words, quotation, cue } = wording;
    const who = speaker.key ?? `? ${speaker.entities.join(' ')} ${speaker.description.join(' ')}`;
    const when = days ? `${days.first} ${days.last} ${days.isStated}` : '?';
    const said = words.map(({ form, key }) => (form === key ? form : `${form}/${key}`)).join(' ');
    const sameness = [who, when, quotation.kind, cue, said].join('\n');
    const same = copies.get(sameness);
    if (same) same.push(wording);
    else copies.set(sameness, [wording]);
  }
  return [...copies.values()];
}
