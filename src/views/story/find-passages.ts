import type { Span } from '#analysis/annotations.ts';
import { findWords } from '#analysis/search/find-words.ts';
import { parseQuery } from '#analysis/search/parse-query.ts';
import { compareRanks, type Rank, rankMatch } from '#analysis/search/rank-match.ts';
import { type SearchWord, splitSearchWords } from '#analysis/search/split-search-words.ts';
import { toHighlights } from '#analysis/search/to-highlights.ts';
import { joinSpans } from '#analysis/text/join-spans.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';

/** A sentence, a heading or a piece of text set aside, ready to be searched. */
export interface SearchPassage extends Span {
  article: BundledArticle;
  kind: 'sentence' | 'heading' | 'set aside';
  words: SearchWord[];
}

export interface PassageHit {
  passage: SearchPassage;
  /** What to mark, in UTF-16 code units into the article's text. */
  matches: Span[];
}

/** Every passage of a story, in its order; reading the words of a large story takes a moment, so keep the result. */
export function indexPassages(story: StoryBundle): SearchPassage[] {
  return story.articles.flatMap((article) => {
    const passages = (kind: SearchPassage['kind'], spans: Span[]): SearchPassage[] =>
      spans.map(({ start, end }) => ({ article, kind, start, end, words: splitSearchWords(article.text, start, end) }));
    return [
      ...passages('heading', article.titleSpan ? [article.titleSpan, ...article.headings] : article.headings),
      ...passages('sentence', article.sentences),
      ...passages('set aside', article.setAside),
    ].toSorted((x, y) => x.start - y.start);
  });
}

/** The passages that have all the words of the query, best first; conditions such as `speaker:` are left to Quotes. */
export function findPassages(typed: string, passages: readonly SearchPassage[]): PassageHit[] {
  const { terms } = parseQuery(typed);
  const wanted = terms.filter(({ negated }) => !negated);
  const unwanted = terms.filter(({ negated }) => negated);
  if (wanted.length === 0) return [];
  const hits: (PassageHit & { rank: Rank })[] = [];
  for (const passage of passages) {
    const { words } = passage;
    const places = wanted.map((term) => findWords(term.words, words));
    if (places.some((found) => found.length === 0)) continue;
    if (unwanted.some((term) => findWords(term.words, words).length > 0)) continue;
    const matches = wanted.flatMap((term, index) =>
      toHighlights(passage.article.text, [passage], words, term, places[index] ?? []),
    );
    hits.push({ passage, matches: joinSpans(matches), rank: rankMatch(wanted, places, words) });
  }
  return hits.toSorted((x, y) => compareRanks(x.rank, y.rank));
}
