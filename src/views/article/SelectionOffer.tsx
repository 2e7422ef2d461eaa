import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { MarkKind } from '#correcting/marking/mark-kind.ts';
import { readSelection } from './read-selection.ts';
import styles from './SelectionOffer.module.css';

interface SelectionOfferProps {
  body: RefObject<HTMLElement | null>;
  text: string;
  onMark: (kind: MarkKind, span: Span) => void;
}

const OFFERS: readonly { kind: MarkKind; words: string }[] = [
  { kind: 'note', words: 'Add a note' },
  { kind: 'quotation', words: 'Mark as quotation' },
  { kind: 'event', words: 'Mark as event' },
];

/** What can be made of the words that are selected: beside them, or on a phone at the end of the screen. */
export function SelectionOffer({ body, text, onMark }: SelectionOfferProps) {
  const [selected, setSelected] = useState<{ span: Span; x: number; y: number } | null>(null);
  useEffect(() => {
    const read = () => {
      const span = body.current && readSelection(body.current, text);
      const box = span && getSelection()?.getRangeAt(0).getBoundingClientRect();
      setSelected(
        span && box ? { span, x: Math.max(8, box.left), y: Math.min(box.bottom + 8, innerHeight - 56) } : null,
      );
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('scroll', read, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('scroll', read);
    };
  }, [body, text]);
  if (!selected) return null;
  return (
    <div
      className={`${styles.offer} no-print`}
      role="toolbar"
      aria-label="Selected words"
      style={{ insetInlineStart: selected.x, insetBlockStart: selected.y }}
    >
      {OFFERS.map(({ kind, words }) => (
        <button
          key={kind}
          type="button"
          // The selection would go before the button is pressed.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            getSelection()?.removeAllRanges();
            onMark(kind, selected.span);
          }}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
