import { Fragment, type ReactNode } from 'react';
import type { Span } from '#analysis/annotations.ts';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { asTold } from '#ui/as-told.ts';
import { toHue } from '#ui/to-hue.ts';
import { toPlaceValue } from '#views/compare/reading-place/reading-place.ts';
import { MarkedDifferences } from '#views/compare/differences/MarkedDifferences.tsx';
import text from '#views/compare/Text.module.css';
import styles from './AnnotatedText.module.css';
import type { Asked } from './parse-annotated.ts';
import { PassageNote } from './PassageNote.tsx';
import {
  type AnnotatedArticle,
  type AnnotatedBlock,
  type AnnotatedSentence,
  isOnlyHere,
} from './to-annotated-article.ts';
import { toDifferenceMarks } from '#views/compare/statements/to-difference-marks.ts';

interface AnnotatedTextProps {
  annotated: AnnotatedArticle;
  byId: ReadonlyMap<string, BundledArticle>;
  show: Asked | null;
  setAside: boolean;
  /** The start of the sentence whose tellings are open. */
  open: number | null;
  /** On a narrow screen there is no margin: a note stands under its passage. */
  narrow: boolean;
  onToggle: (annotated: AnnotatedSentence) => void;
  /** What opens under a passage. */
  children: (annotated: AnnotatedSentence) => ReactNode;
}

/** The article that is read, with a note beside each passage that the others have a word on. */
export function AnnotatedText({ annotated, setAside, show, ...rest }: AnnotatedTextProps) {
  const { article, blocks } = annotated;
  return (
    <div
      className={`${text.text} ${styles.body}`}
      data-reading
      data-hue={toHue(article.letter)}
      data-filtered={show !== null}
      {...asTold(article)}
    >
      {blocks.map((block) => {
        const words = article.text.slice(block.start, block.end);
        if (block.kind === 'paragraph') {
          return <Paragraph key={block.start} {...rest} article={article} block={block} show={show} />;
        }
        if (block.kind === 'heading')
          return (
            <h4 key={block.start} dir="auto">
              {words}
            </h4>
          );
        return (
          setAside && (
            <p key={block.start} className={text.aside} dir="auto">
              <bdi className="visually-hidden">Set aside: </bdi>
              {words}
            </p>
          )
        );
      })}
    </div>
  );
}

interface ParagraphProps extends Omit<AnnotatedTextProps, 'annotated' | 'setAside'> {
  article: BundledArticle;
  block: AnnotatedBlock;
}

/** A paragraph, cut after the open passage so that the words of the others can stand right under it. */
function Paragraph({ block, article, open, children, ...rest }: ParagraphProps) {
  const at = block.sentences.findIndex(({ sentence }) => sentence.start === open);
  const opened = block.sentences[at];
  const part = ({ start, end }: Span, sentences: readonly AnnotatedSentence[]) => (
    <p dir="auto">
      {sentences.map((one, index) => (
        <Fragment key={one.sentence.start}>
          {article.text.slice(sentences[index - 1]?.sentence.end ?? start, one.sentence.start)}
          <Passage {...rest} article={article} annotated={one} open={open} onlyRun={toOnlyRun(sentences, index)} />
        </Fragment>
      ))}
      {article.text.slice(sentences.at(-1)?.sentence.end ?? start, end)}
    </p>
  );
  if (!opened) return part(block, block.sentences);
  const { end } = opened.sentence;
  return (
    <>
      {part({ start: block.start, end }, block.sentences.slice(0, at + 1))}
      {children(opened)}
      {article.text.slice(end, block.end).trim() !== '' &&
        part({ start: end, end: block.end }, block.sentences.slice(at + 1))}
    </>
  );
}

interface PassageProps extends Omit<ParagraphProps, 'block' | 'children'> {
  annotated: AnnotatedSentence;
  onlyRun: number;
}

function Passage({ article, annotated, byId, show, open, narrow, onlyRun, onToggle }: PassageProps) {
  const { sentence } = annotated;
  const isOpen = sentence.start === open;
  const note = (
    <PassageNote
      annotated={annotated}
      article={article}
      byId={byId}
      onlyRun={onlyRun}
      onToggle={() => onToggle(annotated)}
    />
  );
  const isAsked = show !== null && isAskedFor(annotated, show);
  const classes = [styles.sentence, styles[toLook(annotated)], isOpen && styles.open, isAsked && styles.asked];
  return (
    <>
      {!narrow && note}
      <span
        className={classes.filter(Boolean).join(' ')}
        data-place={toPlaceValue({ article: article.id, start: sentence.start })}
      >
        <MarkedDifferences
          text={article.text}
          span={sentence}
          marks={toDifferenceMarks(annotated.variations, article.id)}
        />
      </span>
      {narrow && note}
    </>
  );
}

function toLook(annotated: AnnotatedSentence): 'same' | 'related' | 'only' | 'plain' {
  if (annotated.agree.length + annotated.differ.length > 0) return 'same';
  if (annotated.related.length > 0) return 'related';
  return isOnlyHere(annotated) ? 'only' : 'plain';
}

export function isAskedFor(annotated: AnnotatedSentence, show: Asked): boolean {
  if (show === 'only') return isOnlyHere(annotated);
  return show === 'differ' ? annotated.differ.length > 0 : annotated.tellings.length > 0;
}

/** How many sentences from this one on are only here; 0 if the one before it is too. */
function toOnlyRun(sentences: readonly AnnotatedSentence[], index: number): number {
  const before = sentences[index - 1];
  if (before && isOnlyHere(before)) return 0;
  const end = sentences.findIndex((one, at) => at >= index && !isOnlyHere(one));
  return (end === -1 ? sentences.length : end) - index;
}
