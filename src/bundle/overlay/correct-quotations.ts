import type { Quotation, QuotationKind, Speaker } from '#analysis/annotations.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import { type Draft, findAt, overlap, toFreeId } from './draft.ts';
import { findEntity } from './find-entity.ts';
import { LostPlaceError } from './locate-passage.ts';
import type { CorrectionOf, Selector } from './overlay.ts';

export function giveSpeaker(draft: Draft, { id, quotation: selector, speaker }: CorrectionOf<'speaker'>): void {
  const { article, quotation } = locateQuotation(draft, selector);
  putSpeaker(draft, article, quotation, { id, speaker });
}

function putSpeaker(
  draft: Draft,
  article: string,
  quotation: Quotation,
  { id, speaker }: { id: string; speaker: string | null },
): void {
  const { start } = quotation.spans[0] ?? { start: 0 };
  const words = quotation.speaker ?? { start, end: start };
  const changed = { ...quotation, speaker: toSpeaker(draft, speaker, words, id) };
  draft.changeArticle(article, ({ quotations }) => ({
    quotations: quotations.map((one) => (one.id === quotation.id ? changed : one)),
  }));
  draft.spokenAnew.add(quotation.id);
  draft.mark('quotations', quotation.id, id);
}

export function hideQuotation(draft: Draft, { quotation: selector }: CorrectionOf<'hide-quotation'>): void {
  const { article, quotation } = locateQuotation(draft, selector);
  draft.changeArticle(article, ({ quotations }) => ({ quotations: quotations.filter((one) => one !== quotation) }));
}

/** Where the analysis finds the very words too, only the speaker is given. */
export function addQuotation(draft: Draft, { id, passage: selector, speaker }: CorrectionOf<'add-quotation'>): void {
  const { article: articleId, start, end } = draft.locate(selector);
  const place = { start, end };
  const article = draft.article(articleId);
  const [known] = article.quotations.filter(({ spans: [first, ...rest] }) => {
    return first?.start === start && first.end === end && rest.length === 0;
  });
  if (known && speaker === null) return draft.mark('quotations', known.id, id);
  if (known) return putSpeaker(draft, articleId, known, { id, speaker });
  const isTaken = (wanted: string) => article.quotations.some((one) => one.id === wanted);
  const quotation: Quotation = {
    id: toFreeId(`${articleId}.q`, start, isTaken),
    kind: toKind(article.text.slice(start, end)),
    spans: [place],
    speaker: toSpeaker(draft, speaker, { start, end: start }, id),
    cue: null,
    relay: null,
    closed: true,
    said: null,
    rule: 'reader',
  };
  const toStart = ({ spans }: Quotation) => spans[0]?.start ?? 0;
  draft.changeArticle(articleId, ({ quotations, notQuotations }) => ({
    quotations: [...quotations, quotation].toSorted((x, y) => toStart(x) - toStart(y)),
    notQuotations: notQuotations.filter((one) => !overlap(one, place)),
  }));
  draft.mark('quotations', quotation.id, id);
}

function locateQuotation(draft: Draft, selector: Selector): { article: string; quotation: Quotation } {
  const place: Passage = draft.locate(selector);
  const [quotation, ...others] = findAt(draft.article(place.article).quotations, place, ({ spans }) => {
    return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  });
  if (!quotation) throw new LostPlaceError('The words are there, but they are no longer found to be a quotation.');
  if (others.length > 0) throw new LostPlaceError('Several quotations stand there now.');
  return { article: place.article, quotation };
}

/** Whoever bears the name; a new person where nobody does. Null for somebody whom no words mention and nobody names. */
function toSpeaker(
  draft: Draft,
  name: string | null,
  { start, end }: { start: number; end: number },
  correction: string,
): Speaker | null {
  if (name === null && start === end) return null;
  const entity = name === null ? null : findEntity(draft, name, { type: 'person', correction });
  return {
    start,
    end,
    name: entity?.name ?? null,
    entity: entity?.id ?? null,
    candidates: [],
    antecedent: null,
    basis: 'inferred',
    rule: 'reader',
  };
}

/** By its quotation marks, as the analysis tells them apart. */
function toKind(words: string): QuotationKind {
  if (/^\s*["“«„]/.test(words) && /["”»“]\s*[.,;!?]?\s*$/.test(words)) return 'direct';
  return /["“”«»„]/.test(words) ? 'mixed' : 'indirect';
}
