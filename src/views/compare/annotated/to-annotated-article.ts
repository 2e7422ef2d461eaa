import type { Sentence } from '#analysis/annotations.ts';
import type { Passage, PassageLink } from '#analysis/story-annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { type TextBlock, toTextBlocks } from '#bundle/to-text-blocks.ts';
import { toVariations, type Variation } from '#views/compare/statements/to-variations.ts';
import { overlap } from '#views/compare/to-comparison.ts';

/** The passage of another article that a link joins with one of the article that is read. */
export interface Telling {
  link: PassageLink;
  passage: Passage;
}

/** A sentence of the article that is read, with what the others say. Lists of ids are in the order of the articles. */
export interface AnnotatedSentence {
  sentence: Sentence;
  /** Ids of articles that say the same, and no difference was found. */
  agree: string[];
  /** Ids of articles that say the same with a difference. */
  differ: string[];
  /** Ids of articles that say something related, and not the same. */
  related: string[];
  /** Ids of articles that were compared and have nothing linked. */
  silent: string[];
  /** By article, and in its text order. */
  tellings: Telling[];
  /** What differs, the gravest first. */
  variations: Variation[];
}

export interface AnnotatedBlock extends TextBlock {
  sentences: AnnotatedSentence[];
}

export interface AnnotatedArticle {
  article: BundledArticle;
  blocks: AnnotatedBlock[];
  /** The other articles that were compared with it, in the story's order, and how many were not. */
  compared: BundledArticle[];
  notCompared: number;
  /** How many of its sentences each of them says as well, by id. */
  shared: ReadonlyMap<string, number>;
}

/** One of the `articles` with the words of the others beside it. Articles outside the list are as if they were not there. */
export function toAnnotatedArticle(
  { links, reuse }: Pick<StoryBundle, 'links' | 'reuse'>,
  articles: readonly BundledArticle[],
  article: BundledArticle,
): AnnotatedArticle {
  const comparedIds = new Set(reuse.flatMap(({ a, b }) => (a === article.id ? [b] : b === article.id ? [a] : [])));
  const others = articles.filter((one) => one !== article);
  const compared = others.filter(({ id }) => comparedIds.has(id));
  const order = new Map(compared.map(({ id }, index) => [id, index]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const tellings = links
    .flatMap((link) => {
      const [own, passage] = link.a.article === article.id ? [link.a, link.b] : [link.b, link.a];
      return own.article === article.id && order.has(passage.article) ? [{ own, link, passage }] : [];
    })
    .toSorted(
      (x, y) =>
        (order.get(x.passage.article) ?? 0) - (order.get(y.passage.article) ?? 0) || x.passage.start - y.passage.start,
    );
  const ids = [article, ...compared].map(({ id }) => id);

  const annotate = (sentence: Sentence): AnnotatedSentence => {
    const here = tellings.filter(({ own }) => overlap(own, sentence));
    const thoseOf = (test: (link: PassageLink) => boolean) =>
      new Set(here.filter(({ link }) => test(link)).map(({ passage }) => passage.article));
    const same = thoseOf(({ relation }) => relation === 'same');
    const differing = thoseOf(({ relation, differences }) => relation === 'same' && differences.length > 0);
    const all = thoseOf(() => true);
    const sameLinks = here.filter(({ link }) => link.relation === 'same').map(({ link }) => link);
    return {
      sentence,
      agree: [...same].filter((id) => !differing.has(id)),
      differ: [...differing],
      related: [...all].filter((id) => !same.has(id)),
      silent: compared.map(({ id }) => id).filter((id) => !all.has(id)),
      tellings: here,
      variations: toVariations(sameLinks, texts, ids),
    };
  };

  const sentences = article.sentences.map(annotate);
  const blocks = toTextBlocks(article).map((block) => ({
    ...block,
    sentences: sentences.filter(({ sentence }) => sentence.start >= block.start && sentence.start < block.end),
  }));
  const shared = new Map(
    ids.slice(1).map((id) => {
      const count = sentences.filter(({ agree, differ }) => agree.includes(id) || differ.includes(id)).length;
      return [id, count];
    }),
  );
  return { article, blocks, compared, notCompared: others.length - compared.length, shared };
}

/** Said by no other article, of those that were compared. */
export const isOnlyHere = ({ tellings, silent }: AnnotatedSentence): boolean =>
  tellings.length === 0 && silent.length > 0;
