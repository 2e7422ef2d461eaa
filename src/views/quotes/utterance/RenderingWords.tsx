import { Fragment, type ReactNode } from 'react';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import words from '#views/quotes/QuoteWords.module.css';
import styles from './RenderingWords.module.css';
import { shortenLeftOut } from './shorten-left-out.ts';
import type { ShownRendering, UtterancePiece } from './to-utterance.ts';

/** The words of a rendering, with what differs from the fullest one marked and what is left out said in its place. */
export function RenderingWords({ rendering: { card, pieces } }: { rendering: ShownRendering }) {
  const { article, highlights } = card;
  const marked = (start: number, end: number) => (
    <MarkedText text={article.text} start={start} end={end} marks={highlights}>
      {(_highlight, content: ReactNode) => <mark className={words.match}>{content}</mark>}
    </MarkedText>
  );
  return (
    <blockquote className={styles.words} {...asTold(article)}>
      {pieces.map((piece, place) => (
        // The pieces of a rendering never change places.
        <Fragment key={place}>{draw(piece, marked)}</Fragment>
      ))}
    </blockquote>
  );
}

function draw(piece: UtterancePiece, marked: (start: number, end: number) => ReactNode): ReactNode {
  switch (piece.kind) {
    case 'same':
      return marked(piece.start, piece.end);
    case 'gap':
      return <span className={styles.gap}>{piece.text}</span>;
    case 'differs':
      return (
        <ins className={styles.differs} title={piece.instead === null ? 'Only here' : `There: “${piece.instead}”`}>
          {marked(piece.start, piece.end)}
          <span className="visually-hidden">
            {piece.instead === null ? ' (only here)' : ` (there: ${piece.instead})`}
          </span>
        </ins>
      );
    case 'lacks':
      return <del className={styles.lacks}>{piece.leftOut}</del>;
    case 'cut':
      return (
        <span className={styles.cut} title={piece.leftOut}>
          left out: <del>{shortenLeftOut(piece.leftOut)}</del>
        </span>
      );
  }
}
