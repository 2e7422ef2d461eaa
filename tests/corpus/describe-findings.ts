import type { Span } from '#analysis/annotations.ts';
import type { ArticleAnalysis } from '#analysis/article-analysis.ts';
import type { StoryAnalysis } from '#analysis/story-annotations.ts';

type Parts = readonly (string | number | boolean | null | undefined)[];

const line = (...parts: Parts): string => parts.map((part) => (part === null ? '–' : String(part))).join(' · ');

/** The words of a span with its place, as much as tells it from the others. */
function readWords(text: string, span: Span | null): string {
  if (!span) return '–';
  const words = text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
  const shown = words.length > 40 ? `${words.slice(0, 24)}…${words.slice(-12)}` : words;
  return `${span.start}–${span.end} ${shown}`;
}

function describeArticleFindings(article: ArticleAnalysis): string[] {
  const { id, text, language, published, title, setAside, headings, sentences, quotations, notQuotations } = article;
  const read = (span: Span | null) => readWords(text, span);
  return [
    line(`article ${id}`, language, title.text, title.source, JSON.stringify(published)),
    ...setAside.map((each) => line('  set aside', read(each), each.rule)),
    ...headings.map((each) => line('  heading', read(each))),
    ...sentences.map((each) => line(`  sentence of ${each.paragraph}`, read(each))),
    ...article.names.map((each) => line('  name', read(each), each.entity, each.rule)),
    ...quotations.map(({ kind, spans, speaker, cue, relay, closed, said, rule }) =>
      line(
        `  ${kind} quotation`,
        ...spans.map(read),
        `cue ${read(cue)}`,
        rule,
        ...(relay ? [`relay ${read(relay)}`] : []),
        ...(closed ? [] : ['never closed']),
        ...(said ? [`said ${said.edtf} ${said.basis}`] : []),
        ...(speaker
          ? [
              `speaker ${read(speaker)}`,
              speaker.name,
              speaker.rule,
              `of ${read(speaker.antecedent)}`,
              ...speaker.candidates,
            ]
          : ['nobody']),
      ),
    ),
    ...notQuotations.map((each) => line('  no quotation', read(each), each.rule)),
    ...article.dates.map((date) =>
      line(
        `  ${date.type}`,
        read(date),
        date.value,
        date.edtf,
        `${date.earliest}–${date.latest}`,
        ...(date.approximate ? ['approximate'] : []),
        ...(date.anchor ? [`from ${date.anchor.kind} ${date.anchor.day}`] : []),
        date.rule,
      ),
    ),
  ];
}

/** All that is found in a story, a line for each thing, in words that a reader can check. */
export function describeFindings({
  articles,
  entities,
  links,
  reuse,
  republished,
  utterances,
  events,
}: StoryAnalysis): string {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const read = (article: string, span: Span | null) => readWords(texts.get(article) ?? '', span);
  return [
    ...articles.flatMap(describeArticleFindings),
    ...entities.map(({ id, name, type, aliases }) => line(`entity ${id}`, name, type, ...aliases)),
    ...links.flatMap(({ a, b, relation, score, differences }) => [
      line(`link ${a.article} ${b.article}`, relation, score.toFixed(3), read(a.article, a), read(b.article, b)),
      ...differences.map((each) => line(`  ${each.kind}`, read(a.article, each.a), read(b.article, each.b))),
    ]),
    ...reuse.map(({ a, b, share, copied }) =>
      line(`reuse ${a} ${b}`, share.toFixed(3), ...copied.flatMap((each) => [read(a, each.a), read(b, each.b)])),
    ),
    ...republished.map((each) => line('republished', ...each.articles)),
    ...utterances.flatMap(({ id, renderings }) => [
      line(`utterance ${id}`),
      ...renderings.flatMap(({ quotation, article, differences, cuts, rule }) => [
        line(`  ${quotation}`, rule),
        ...differences.map(({ kind, at, own, fullest }) =>
          line(`    ${kind} at ${at}`, read(article, own), read(renderings[0]?.article ?? '', fullest)),
        ),
        ...cuts.map(({ at, leftOut }) => line(`    cut at ${at}`, read(renderings[0]?.article ?? '', leftOut))),
      ]),
    ]),
    ...events.flatMap(({ id, title, edtf, earliest, latest, certainty, sources, participants, places }) => [
      line(`event ${id}`, read(title.article, title), edtf, `${earliest}–${latest}`, certainty),
      ...(title.leftOut ? [line('  left out', read(title.article, title.leftOut))] : []),
      line('  with', ...participants, 'in', ...places),
      ...sources.map((each) =>
        line(
          `  ${each.article}`,
          read(each.article, each.passage),
          JSON.stringify(each.origin),
          each.edtf,
          each.basis,
          each.modality,
          read(each.article, each.modalityCue),
        ),
      ),
    ]),
    '',
  ].join('\n');
}
