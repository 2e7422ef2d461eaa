import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';
import { toSourceLine } from './source-line.ts';

export interface ArticleChoice {
  article: BundledArticle;
  /** Passages that are linked with one of the other articles shown. */
  links: number;
}

export interface PickGroup {
  name: string;
  choices: ArticleChoice[];
}

/**
 * What can be put beside `others`, the one with most in common first. `now` is what stands in the place already.
 * The articles of a large story are not all compared when it is made, and a pair that was not has no `reuse`.
 */
export function toPickGroups(
  story: Pick<StoryBundle, 'articles' | 'links' | 'reuse'>,
  others: readonly BundledArticle[],
  now: BundledArticle | null,
): PickGroup[] {
  const isOther = new Set(others.map(({ id }) => id));
  const counts = new Map<string, number>();
  const compared = new Set<string>();
  const between = ({ x, y }: { x: string; y: string }, note: (id: string) => void) => {
    if (isOther.has(x) && !isOther.has(y)) note(y);
    if (isOther.has(y) && !isOther.has(x)) note(x);
  };
  for (const { a, b } of story.links) {
    between({ x: a.article, y: b.article }, (id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  }
  for (const { a, b } of story.reuse) between({ x: a, y: b }, (id) => compared.add(id));

  const choices = story.articles
    .filter((article) => article !== now && (now !== null || !isOther.has(article.id)))
    .map((article): ArticleChoice => ({ article, links: counts.get(article.id) ?? 0 }));
  const letters = toList(
    others.map(({ letter }) => letter),
    'or',
  );
  const isFree = ({ article }: ArticleChoice) => !isOther.has(article.id);
  const groups: PickGroup[] = [
    {
      name: `Linked with ${letters}`,
      choices: choices.filter(({ links }) => links > 0).toSorted((x, y) => y.links - x.links),
    },
    {
      name: `No passage linked with ${letters}`,
      choices: choices.filter((choice) => isFree(choice) && choice.links === 0 && compared.has(choice.article.id)),
    },
    {
      name: `Not compared with ${letters} yet`,
      choices: choices.filter((choice) => isFree(choice) && choice.links === 0 && !compared.has(choice.article.id)),
    },
    { name: 'Shown now, to change places', choices: choices.filter((choice) => !isFree(choice)) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

/** Keeps what has all the words that are typed, in its letter, its title, its outlet or its date. */
export function filterPickGroups(groups: readonly PickGroup[], typed: string): PickGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ article }: ArticleChoice) => {
    const text = `${article.letter} ${article.title.text} ${toSourceLine(article)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ name, choices }) => ({ name, choices: choices.filter(fits) }))
    .filter(({ choices }) => choices.length > 0);
}
