import type { Span } from '#analysis/annotations.ts';
import type { Passage } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from './story-bundle.ts';

/** A bundle that points outside its own texts or at things that it does not hold: a bug of ours, not of the seeds. */
class BundleIntegrityError extends Error {
  override name = 'BundleIntegrityError';
}

/**
 * Walks every offset and every reference of a story.
 * @throws BundleIntegrityError that lists all that is wrong, a line each
 */
export function assertBundle(bundle: StoryBundle): void {
  const faults: string[] = [];
  const articles = new Map(bundle.articles.map((article) => [article.id, article]));
  const entities = new Set(bundle.entities.map(({ id }) => id));
  const links = new Set(bundle.links.map(({ id }) => id));
  const dates = new Set(bundle.articles.flatMap((article) => article.dates.map(({ id }) => id)));

  const expectUnique = (what: string, ids: string[]) => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) faults.push(`${what} "${id}" exists twice`);
      seen.add(id);
    }
  };
  const expectKnown = (where: string, what: string, known: { has(id: string): boolean }, id: string | null) => {
    if (id !== null && !known.has(id)) faults.push(`${where}: unknown ${what} "${id}"`);
  };
  const expectSpan = (where: string, text: string, span: Span | null) => {
    if (span === null) return;
    const { start, end } = span;
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
    if (!inside) faults.push(`${where}: span ${start}–${end} is not in a text of ${text.length}`);
  };
  const expectPassage = (where: string, passage: Passage) => {
    const article = articles.get(passage.article);
    if (article) expectSpan(where, article.text, passage);
    else faults.push(`${where}: unknown article "${passage.article}"`);
  };

  const checkArticle = (article: BundledArticle) => {
    const { id, text } = article;
    const check = (what: string, spans: Span[]) => spans.forEach((span) => expectSpan(`${id} ${what}`, text, span));
    check('set aside', article.setAside);
    check('heading', article.headings);
    check('paragraph', article.paragraphs);
    check('sentence', article.sentences);
    check('name', article.names);
    check('date', article.dates);
    check('rejected quotation', article.notQuotations);
    expectSpan(`${id} title`, text, article.title.span);
    for (const { paragraph } of article.sentences) {
      if (!article.paragraphs[paragraph]) faults.push(`${id}: a sentence of unknown paragraph ${paragraph}`);
    }
    for (const name of article.names) expectKnown(`${id} name`, 'entity', entities, name.entity);
    for (const date of article.dates) expectKnown(date.id, 'date', dates, date.anchor?.date ?? null);
    for (const { id: quotation, spans, speaker, cue, relay, said } of article.quotations) {
      if (spans.length === 0) faults.push(`${quotation}: a quotation without words`);
      check(quotation, spans);
      for (const part of [speaker, cue, relay]) expectSpan(quotation, text, part);
      for (const entity of [speaker?.entity ?? null, ...(speaker?.candidates ?? [])]) {
        expectKnown(quotation, 'entity', entities, entity);
      }
      expectKnown(quotation, 'date', dates, said?.date ?? null);
    }
  };

  expectUnique(
    'article',
    bundle.articles.map(({ id }) => id),
  );
  expectUnique(
    'entity',
    bundle.entities.map(({ id }) => id),
  );
  expectUnique(
    'link',
    bundle.links.map(({ id }) => id),
  );
  expectUnique(
    'event',
    bundle.events.map(({ id }) => id),
  );
  expectUnique(
    'quotation',
    bundle.articles.flatMap(({ quotations }) => quotations.map(({ id }) => id)),
  );
  expectUnique(
    'date',
    bundle.articles.flatMap((article) => article.dates.map(({ id }) => id)),
  );
  bundle.articles.forEach(checkArticle);

  for (const { id, a, b, differences } of bundle.links) {
    expectPassage(id, a);
    expectPassage(id, b);
    for (const difference of differences) {
      expectSpan(`${id} difference`, articles.get(a.article)?.text ?? '', difference.a);
      expectSpan(`${id} difference`, articles.get(b.article)?.text ?? '', difference.b);
    }
  }
  for (const { a, b } of bundle.reuse) {
    expectKnown('reuse', 'article', articles, a);
    expectKnown('reuse', 'article', articles, b);
  }
  for (const event of bundle.events) {
    expectPassage(`${event.id} title`, event.title);
    if (event.sources.length === 0) faults.push(`${event.id}: an event that nobody tells`);
    for (const id of [...event.participants, ...event.places]) expectKnown(event.id, 'entity', entities, id);
    for (const { article, passage, sentence, origin, modalityCue } of event.sources) {
      expectPassage(event.id, { ...passage, article });
      expectPassage(event.id, { ...sentence, article });
      if (modalityCue) expectPassage(event.id, { ...modalityCue, article });
      if (origin?.kind === 'link') expectKnown(event.id, 'link', links, origin.link);
      else if (origin) expectKnown(event.id, 'date', dates, origin.date);
    }
  }
  if (faults.length > 0)
    throw new BundleIntegrityError(`story "${bundle.id}" contradicts itself:\n${faults.join('\n')}`);
}
