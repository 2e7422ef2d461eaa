import type { Span } from '#analysis/annotations.ts';
import type { DifferenceKind } from '#analysis/story-annotations.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './MarkedDifferences.module.css';

interface MarkedDifferencesProps {
  text: string;
  span: Span;
  /** Where the words differ from another article's, and in what, if that is to be told. */
  marks: readonly (Span & { kind?: DifferenceKind })[];
}

/** A stretch of a text with the words marked in which others differ from it. */
export function MarkedDifferences({ text, span, marks }: MarkedDifferencesProps) {
  return (
    <MarkedText text={text} start={span.start} end={span.end} marks={marks}>
      {({ kind }, content) => (
        <mark className={styles.difference} title={kind}>
          {content}
        </mark>
      )}
    </MarkedText>
  );
}
