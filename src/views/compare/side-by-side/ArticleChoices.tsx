import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { toCountWords } from '#ui/count-words.ts';
import { toAlsoAt } from '#views/compare/copies/AlsoAt.tsx';
import { areCopiesShown, CopiesSwitch } from '#views/compare/copies/CopiesSwitch.tsx';
import { foldCopies } from '#views/compare/copies/fold-copies.ts';
import styles from './ArticlePicker.module.css';
import { toSourceLine } from './source-line.ts';
import { type ArticleChoice, filterPickGroups, toPickGroups } from './to-pick-groups.ts';

interface ArticleChoicesProps {
  story: StoryBundle;
  /** What else is shown. */
  others: readonly BundledArticle[];
  now: BundledArticle | null;
  name: string;
  onClose: () => void;
  onPick: (article: string) => void;
}

/** The articles of the story to pick from, and a field to find one among hundreds. */
export function ArticleChoices({ story, others, now, name, onClose, onPick }: ArticleChoicesProps) {
  const [typed, setTyped] = useState('');
  const [search] = useSearchParams();
  const unfolded = areCopiesShown(search);
  const { copiesOf, all } = useMemo(() => {
    const fold = foldCopies(story, { unfolded, kept: now?.id ?? null });
    const articles = story.articles.filter((article) => fold.articles.includes(article) || others.includes(article));
    return { copiesOf: fold.copiesOf, all: toPickGroups({ ...story, articles }, others, now) };
  }, [story, unfolded, others, now]);
  const groups = filterPickGroups(all, typed);
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  return (
    <>
      <header className={styles.head}>
        <h3>{name}</h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
        <label className={styles.search}>
          <span className="visually-hidden">Find an article by title, outlet or date</span>
          <input
            type="search"
            placeholder="Title, outlet or date"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <div className={styles.below}>
          <output className="soft small">{toCountWords(count, 'article')}</output>
          <CopiesSwitch story={story} />
        </div>
      </header>
      <div className={styles.groups}>
        {count === 0 && <p className="soft">No article of this story has these words in its title, outlet or date.</p>}
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h4>{group.name}</h4>
            <ul>
              {group.choices.map((choice) => (
                <li key={choice.article.id}>
                  <button type="button" className={styles.choice} onClick={() => onPick(choice.article.id)}>
                    <ArticleBadge letter={choice.article.letter} />
                    <span>
                      <bdi className={styles.title} {...asTold(choice.article)}>
                        {choice.article.title.text}
                      </bdi>{' '}
                      <span className={styles.about}>{toAbout(choice, copiesOf.get(choice.article.id) ?? [])}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function toAbout({ article, links }: ArticleChoice, copies: readonly BundledArticle[]): string {
  const source = toSourceLine(article);
  return [
    source === '' ? 'outlet and date unknown' : source,
    ...(copies.length > 0 ? [toAlsoAt(copies)] : []),
    ...(links > 0 ? [toCountWords(links, 'linked passage')] : []),
  ].join(' · ');
}
