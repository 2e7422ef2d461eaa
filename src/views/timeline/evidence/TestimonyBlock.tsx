import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { toHue } from '#ui/to-hue.ts';
import styles from './EvidencePanel.module.css';
import type { Testimony } from './to-evidence.ts';

/** One article's sentence, with what counts in it marked, and how the event got its date there. */
export function TestimonyBlock({ testimony }: { testimony: Testimony }) {
  const { article, shown, marks, dating, telling, cue } = testimony;
  return (
    <section className={styles.testimony} data-hue={toHue(article.letter)} aria-label={`Article ${article.letter}`}>
      <blockquote className={styles.sentence} {...asTold(article)}>
        <ArticleBadge letter={article.letter} />{' '}
        <MarkedText text={article.text} start={shown.start} end={shown.end} marks={marks}>
          {(mark, content) => <mark className={styles[mark.kind]}>{content}</mark>}
        </MarkedText>
      </blockquote>
      <p className={styles.reason}>
        {dating.parts.map(({ basis, words }, index) => (
          <span key={words}>
            {index > 0 && ' · '}
            {basis === 'stated' && <b>Stated</b>}
            {basis === 'inferred' && <b className="inferred">Inferred</b>}
            {basis === null ? toSentence(words) : ` ${words}`}
          </span>
        ))}
      </p>
      <p className={styles.reason}>
        {toSentence(telling)}
        {cue !== null && (
          <>
            : “<bdi>{cue}</bdi>”
          </>
        )}
      </p>
    </section>
  );
}

const toSentence = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());
