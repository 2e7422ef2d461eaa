import { useId } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toNumberWords } from '#ui/count-words.ts';
import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';
import { CopiesSwitch } from '#views/compare/copies/CopiesSwitch.tsx';
import type { Fold } from '#views/compare/copies/fold-copies.ts';
import { ModeSwitch } from '#views/compare/ModeSwitch.tsx';
import { toPlaceValue, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { findReadingPlace } from '#views/compare/reading-place/find-reading-place.ts';
import { isAskedFor } from './AnnotatedText.tsx';
import styles from '#views/compare/Bar.module.css';
import { ASKED, type Asked, parseAnnotated } from './parse-annotated.ts';
import type { AnnotatedArticle } from './to-annotated-article.ts';

interface AnnotatedBarProps {
  story: StoryBundle;
  fold: Fold;
  annotated: AnnotatedArticle;
  /** How many statements of the others are not in the article. */
  missing: number;
}

/** Which article is read, and what of it. */
export function AnnotatedBar({ story, fold, annotated, missing }: AnnotatedBarProps) {
  const wanted = parseAnnotated(useAsked(['a', 'link', 'show']), story);
  const { change } = useAsk();
  const id = useId();
  const { article } = annotated;
  const show = wanted?.show ?? null;
  const sentences = annotated.blocks.flatMap((block) => block.sentences);
  const names: Record<Asked, string> = {
    shared: 'in others too',
    differ: 'told differently',
    only: `only in ${article.letter}`,
  };
  const counts = ASKED.map((asked) => ({ asked, count: sentences.filter((one) => isAskedFor(one, asked)).length }));

  const read = (next: string) => {
    const late = () => {
      const place = toShownPlace(story, findReadingPlace(story), [next]);
      return { at: place && toPlaceValue(place) };
    };
    change({ a: next, link: null, show: null }, { late });
  };
  const ask = (asked: Asked) => {
    const value = asked === 'only' ? `only-${article.letter}` : asked;
    change({ show: show === asked ? null : value });
  };

  return (
    <div className={`${styles.bar} no-print`}>
      <ModeSwitch story={story} />
      <div className={styles.picker}>
        <label htmlFor={id}>Article read</label>
        <select id={id} value={wanted?.article.id ?? article.id} onChange={({ target }) => read(target.value)}>
          {fold.articles.map(({ id: value, letter, title, outlet }) => (
            <option key={value} value={value}>
              {letter} {outlet === null ? '' : `${outlet}: `}
              {title.text}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">Show sentences</legend>
        {counts.map(({ asked, count }) => (
          <button
            key={asked}
            type="button"
            aria-pressed={show === asked}
            disabled={count === 0 && show !== asked}
            onClick={() => ask(asked)}
          >
            {toNumberWords(count)} {names[asked]}
          </button>
        ))}
        <a className="button" href="#missing">
          {missing} not in {article.letter}
        </a>
      </fieldset>
      <CopiesSwitch story={story} />
    </div>
  );
}
