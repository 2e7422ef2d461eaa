import { type ReactNode, type RefObject, useEffect, useEffectEvent } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { type TextBlock, toTextBlocks } from '#bundle/to-text-blocks.ts';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import styles from './ArticleText.module.css';
import type { Highlight } from './to-highlights.ts';

interface ArticleTextProps {
  article: BundledArticle;
  highlights: readonly Highlight[];
  /** The passage of the address. */
  at: Span | null;
  /** Of a reader who has searched for the passage: each time another. */
  arrival: string | null;
  setAside: boolean;
  body: RefObject<HTMLDivElement | null>;
  onChoose: (span: Span) => void;
}

interface Mark extends Span {
  /** The CSS class of its layer. */
  kind: string;
  /** What a click on it chooses; null for the chosen passage itself. */
  chooses: Span | null;
}

/** The article's own text with its marks. Choosing by pointer is a shortcut; the list beside does the same by keyboard. */
export function ArticleText({ article, highlights, at, arrival, setAside, body, onChoose }: ArticleTextProps) {
  const blocks = toTextBlocks(article).filter(({ kind, ...span }) => {
    return kind !== 'set aside' || setAside || (at !== null && overlap(span, at));
  });
  const marks = [...highlights.flatMap(toMarks), ...(at ? [{ ...at, kind: 'chosen', chooses: null }] : [])];

  const chooseMark = useEffectEvent((event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest('mark[data-at]') : null;
    const [, start, end] = /^(\d+)-(\d+)$/.exec(mark?.getAttribute('data-at') ?? '') ?? [];
    if (start !== undefined && getSelection()?.isCollapsed !== false) {
      onChoose({ start: Number(start), end: Number(end) });
    }
  });
  useEffect(() => {
    const element = body.current;
    const onClick = (event: MouseEvent) => chooseMark(event);
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [body]);

  const place = at ? `${at.start}-${at.end}` : null;
  useEffect(() => {
    const passage = place === null ? null : body.current?.querySelector<HTMLElement>(`.${styles.chosen}`);
    // A screen reader reads on from there.
    if (arrival !== null) passage?.focus({ preventScroll: true });
    passage?.scrollIntoView({ block: 'center' });
  }, [body, place, arrival]);

  return (
    <div className={styles.body} ref={body} {...asTold(article)}>
      {blocks.map((block) => (
        <Block key={block.start} block={block}>
          <MarkedText text={article.text} start={block.start} end={block.end} marks={marks}>
            {(mark, content) => (
              <mark
                className={styles[mark.kind]}
                tabIndex={mark.kind === 'chosen' ? -1 : undefined}
                data-at={mark.chooses ? `${mark.chooses.start}-${mark.chooses.end}` : null}
              >
                {content}
              </mark>
            )}
          </MarkedText>
        </Block>
      ))}
    </div>
  );
}

function Block({ block, children }: { block: TextBlock; children: ReactNode }) {
  // Where it begins in the text: what is selected in it is read from there.
  if (block.kind === 'heading')
    return (
      <h3 dir="auto" data-start={block.start}>
        {children}
      </h3>
    );
  if (block.kind === 'paragraph')
    return (
      <p dir="auto" data-start={block.start}>
        {children}
      </p>
    );
  return (
    <p className={styles.aside} dir="auto">
      <bdi className="visually-hidden">Set aside: </bdi>
      <span data-start={block.start}>{children}</span>
    </p>
  );
}

function toMarks(highlight: Highlight): Mark[] {
  const kind = highlight.layer === 'dates' && highlight.date.basis === 'inferred' ? 'datesInferred' : highlight.layer;
  return highlight.spans.map((span) => ({ start: span.start, end: span.end, kind, chooses: highlight.spans[0] }));
}

const overlap = (x: Span, y: Span) => x.start < y.end && y.start < x.end;
