import { DIFFERENCE_KINDS, type PassageLink, type Reuse } from '#analysis/story-annotations.ts';
import { FaultList } from './fault-list.ts';
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
  const list = new FaultList(bundle);
  for (const article of bundle.articles) checkArticle(list, article);
  for (const link of bundle.links) checkLink(list, link);
  for (const pair of bundle.reuse) checkReuse(list, pair);
  checkRepublished(list, bundle);
  checkUtterances(list, bundle);
  checkEvents(list, bundle);
  if (list.faults.length > 0) {
    throw new BundleIntegrityError(`story "${bundle.id}" contradicts itself:\n${list.faults.join('\n')}`);
  }
}

function checkArticle(list: FaultList, article: BundledArticle): void {
  const { id, sentences, paragraphs } = article;
  list.expectSpans(`${id} set aside`, id, article.setAside);
  list.expectSpans(`${id} heading`, id, article.headings);
  list.expectSpans(`${id} paragraph`, id, paragraphs);
  list.expectSpans(`${id} sentence`, id, sentences);
  list.expectSpans(`${id} name`, id, article.names);
  list.expectSpans(`${id} date`, id, article.dates);
  list.expectSpans(`${id} rejected quotation`, id, article.notQuotations);
  list.expectSpans(`${id} title`, id, [article.title.span, article.titleSpan]);
  checkPublication(list, article);
  for (const { paragraph } of sentences) {
    if (!paragraphs[paragraph]) list.faults.push(`${id}: a sentence of unknown paragraph ${paragraph}`);
  }
  for (const name of article.names) list.expectKnown(`${id} name`, 'entity', name.entity);
  for (const date of article.dates) list.expectKnown(date.id, 'date', date.anchor?.date ?? null);
  for (const { id: quotation, spans, speaker, cue, relay, said } of article.quotations) {
    if (spans.length === 0) list.faults.push(`${quotation}: a quotation without words`);
    const named = speaker?.rule === 'reader' && speaker.start === speaker.end ? null : speaker;
    list.expectSpans(quotation, id, [...spans, named, speaker?.antecedent ?? null, cue, relay]);
    for (const entity of [speaker?.entity ?? null, ...(speaker?.candidates ?? [])]) {
      list.expectKnown(quotation, 'entity', entity);
    }
    list.expectKnown(quotation, 'date', said?.date ?? null);
  }
}

function checkPublication(list: FaultList, { id, url, published }: BundledArticle): void {
  if (published?.source !== 'inferred') return;
  const { rule, spans, articles } = published;
  list.expectSpans(`${id} publication date`, id, spans);
  for (const article of articles) list.expectKnown(`${id} publication date`, 'article', article);
  const restsOn = rule === 'address' ? url !== null : spans.length > 0;
  if (!restsOn || (rule === 'story') !== articles.length > 0 || articles.includes(id)) {
    list.faults.push(`${id}: a publication date by "${rule}" that rests on something else`);
  }
}

function checkLink(list: FaultList, { id, a, b, differences }: PassageLink): void {
  list.expectPassage(id, a);
  list.expectPassage(id, b);
  for (const difference of differences) {
    list.expectSpans(`${id} difference`, a.article, [difference.a]);
    list.expectSpans(`${id} difference`, b.article, [difference.b]);
    if (!difference.a && !difference.b) list.faults.push(`${id}: a difference without words`);
    if (!DIFFERENCE_KINDS.includes(difference.kind)) list.faults.push(`${id}: no kind "${difference.kind}" is known`);
  }
}

function checkReuse(list: FaultList, { a, b, copied }: Reuse): void {
  for (const article of [a, b]) list.expectKnown('reuse', 'article', article);
  for (const passage of copied) {
    list.expectPassage('reuse', { article: a, ...passage.a });
    list.expectPassage('reuse', { article: b, ...passage.b });
  }
}

function checkRepublished(list: FaultList, { republished }: StoryBundle): void {
  const known = new Set<string>();
  for (const { articles } of republished) {
    if (articles.length < 2) list.faults.push('republished: a text that one article alone carries');
    for (const article of articles) {
      list.expectKnown('republished', 'article', article);
      if (known.has(article)) list.faults.push(`republished: "${article}" carries two texts`);
      known.add(article);
    }
  }
}

function checkUtterances(list: FaultList, { articles, utterances }: StoryBundle): void {
  const quotations = new Map(
    articles.flatMap(({ id, quotations: ofIt }) => ofIt.map((each) => [each.id, { article: id, spans: each.spans }])),
  );
  const told = new Set<string>();
  for (const { id, renderings } of utterances) {
    if (renderings.length < 2) list.faults.push(`${id}: an utterance that is rendered once`);
    const fullest = renderings[0]?.article ?? '';
    for (const { quotation, article, differences, cuts } of renderings) {
      list.expectKnown(id, 'quotation', quotation);
      if (told.has(quotation)) list.faults.push(`${id}: quotation "${quotation}" renders two utterances`);
      told.add(quotation);
      const rendered = quotations.get(quotation);
      if (rendered && rendered.article !== article) list.faults.push(`${id}: "${quotation}" is not in "${article}"`);
      list.expectSpans(
        `${id} difference`,
        article,
        differences.map(({ own }) => own),
      );
      list.expectSpans(
        `${id} difference`,
        fullest,
        differences.map((each) => each.fullest),
      );
      list.expectSpans(
        `${id} cut`,
        fullest,
        cuts.map(({ leftOut }) => leftOut),
      );
      const [start, end] = [rendered?.spans[0]?.start ?? 0, rendered?.spans.at(-1)?.end ?? 0];
      for (const { at } of [...differences, ...cuts]) {
        if (!(at >= start && at <= end)) list.faults.push(`${id}: the place ${at} is not in "${quotation}"`);
      }
    }
  }
}

function checkEvents(list: FaultList, { articles, events }: StoryBundle): void {
  const dates = new Map(
    articles.flatMap(({ id, dates: ofIt }) => ofIt.map((date) => [date.id, { article: id, edtf: date.edtf }])),
  );
  for (const { id, title, edtf, sources, participants, places } of events) {
    list.expectPassage(`${id} title`, title);
    const { leftOut } = title;
    list.expectSpans(`${id} title`, title.article, [leftOut ?? null]);
    if (leftOut && (leftOut.start <= title.start || leftOut.end >= title.end)) {
      list.faults.push(`${id}: its title leaves out what is not inside it`);
    }
    if (sources.length === 0) list.faults.push(`${id}: an event that nobody tells`);
    if (edtf !== null && !sources.some((source) => source.edtf === edtf)) {
      list.faults.push(`${id}: dated ${edtf}, which no source gives`);
    }
    for (const entity of [...participants, ...places]) list.expectKnown(id, 'entity', entity);
    for (const source of sources) {
      const { article, passage, sentence, origin, modalityCue } = source;
      list.expectSpans(id, article, [passage, sentence, modalityCue]);
      if (origin?.kind === 'link') {
        list.expectKnown(id, 'link', origin.link);
        list.expectKnown(id, 'article', origin.article);
      } else if (origin && origin.kind !== 'reader') {
        list.expectKnown(id, 'date', origin.date);
        const date = dates.get(origin.date);
        if (date && date.article !== article) list.faults.push(`${id}: "${origin.date}" is not in "${article}"`);
        if (date && date.edtf !== source.edtf) list.faults.push(`${id}: "${origin.date}" is not ${source.edtf}`);
      } else if (!origin && source.edtf !== null) list.faults.push(`${id}: ${source.edtf} from nowhere`);
      if (origin && origin.kind !== 'mention' && source.basis !== 'inferred') {
        list.faults.push(`${id}: a date that "${article}" does not state is called stated`);
      }
    }
  }
}
