import { useEffect, useRef, useState } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { selectPassage } from '#bundle/overlay/select-things.ts';
import panelStyles from '#correcting/CorrectionPanel.module.css';
import formStyles from '#correcting/Form.module.css';
import { EditNote } from '#correcting/note/EditNote.tsx';
import { useCorrecting } from '#correcting/use-correcting.ts';
import { LinkPassage } from './LinkPassage.tsx';
import { MarkEvent } from './MarkEvent.tsx';
import { MarkQuotation } from './MarkQuotation.tsx';
import type { MarkKind } from './mark-kind.ts';
import { MovePassage } from './MovePassage.tsx';
import styles from './MarkPassage.module.css';

const KINDS: readonly { kind: MarkKind; name: string }[] = [
  { kind: 'note', name: 'Note' },
  { kind: 'quotation', name: 'Quotation' },
  { kind: 'event', name: 'Event' },
  { kind: 'link', name: 'Link' },
];

interface MarkPassageProps {
  story: StoryBundle;
  article: BundledArticle;
  /** The passage; the first sentence where none is chosen yet. */
  at: Span | null;
  kind: MarkKind;
  onKind: (kind: MarkKind) => void;
  onMove: (at: Span) => void;
  onClose: () => void;
}

/** Says what a passage is that the program has missed, or notes something beside it. Works without a pointer. */
export function MarkPassage({ story, article, at, kind, onKind, onMove, onClose }: MarkPassageProps) {
  const correcting = useCorrecting(story.id);
  const [kept, setKept] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // What opened it, a toolbar or a key, is gone or far away.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const passage = at ?? article.sentences[0] ?? null;
  const selector = passage && selectPassage(story, { article: article.id, start: passage.start, end: passage.end });
  if (!passage || !selector) return <p>This article has no words to mark.</p>;
  const done = (words: string) => () => setKept(words);
  const key = `${passage.start}-${passage.end}`;
  return (
    <section className={`${panelStyles.panel} ${styles.panel}`} aria-labelledby="mark-passage">
      <header className={styles.head}>
        <h3 id="mark-passage" ref={heading} tabIndex={-1}>
          Mark a passage
        </h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <MovePassage {...{ article, passage, onMove }} />
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">As what</legend>
        {KINDS.map((each) => (
          <button key={each.kind} type="button" aria-pressed={each.kind === kind} onClick={() => onKind(each.kind)}>
            {each.name}
          </button>
        ))}
      </fieldset>
      {kind === 'note' && (
        <EditNote
          key={key}
          correcting={correcting}
          note={{ passage: selector, text: '' }}
          onDone={done('Note kept.')}
        />
      )}
      {kind === 'quotation' && (
        <MarkQuotation key={key} {...{ correcting, selector }} onDone={done('Marked as a quotation.')} />
      )}
      {kind === 'event' && <MarkEvent key={key} {...{ correcting, selector }} onDone={done('Marked as an event.')} />}
      {kind === 'link' && <LinkPassage key={key} {...{ correcting, selector }} onDone={done('Linked.')} />}
      <output className={formStyles.hint}>{kept}</output>
      {correcting.failure !== null && <p role="alert">{correcting.failure}</p>}
    </section>
  );
}
