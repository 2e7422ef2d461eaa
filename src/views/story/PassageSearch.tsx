import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { toCountWords } from '#ui/count-words.ts';
import { findPassages, indexPassages, type PassageHit } from './find-passages.ts';
import styles from './StorySearch.module.css';

/** More are counted, not listed: who sees this many wants another word. */
const MOST_SHOWN = 50;

interface PassageSearchProps {
  story: StoryBundle;
  onLeave: () => void;
}

/** The field and its hits; arrows go through the hits, Enter in the field opens the first. */
export function PassageSearch({ story, onLeave }: PassageSearchProps) {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const passages = useMemo(() => indexPassages(story), [story]);
  const hits = useMemo(() => findPassages(sought, passages), [sought, passages]);
  const navigate = useNavigate();
  const hitsId = useId();
  const field = useRef<HTMLInputElement>(null);
  // The dialog was open before this came; what it would have given the focus to was not there.
  useEffect(() => field.current?.focus(), []);

  const open = ({ passage }: PassageHit) => {
    onLeave();
    void navigate(toPath(story, passage));
  };

  return (
    <div onKeyDown={stepThroughLinks} role="presentation">
      <search>
        <form
          className={styles.field}
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = findPassages(typed, passages);
            if (first) open(first);
          }}
        >
          <input
            type="search"
            aria-label="Search this story"
            aria-controls={hitsId}
            placeholder="A word, “an exact phrase”, -not"
            ref={field}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="button" onClick={onLeave}>
            Close
          </button>
        </form>
      </search>
      <output className={styles.status}>{toStatus(sought, hits.length)}</output>
      <ul className={styles.hits} id={hitsId} aria-label="Passages">
        {hits.slice(0, MOST_SHOWN).map(({ passage, matches }) => (
          <li key={`${passage.article.id}.${passage.start}`}>
            <Link to={toPath(story, passage)} onClick={onLeave}>
              <ArticleBadge letter={passage.article.letter} />
              <span>
                <bdi {...asTold(passage.article)}>
                  <MarkedText text={passage.article.text} start={passage.start} end={passage.end} marks={matches}>
                    {(_match, content) => <mark>{content}</mark>}
                  </MarkedText>
                </bdi>
                {passage.kind !== 'sentence' && <span className={styles.place}>{passage.kind}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const toPath = (story: StoryBundle, { article, start, end }: PassageHit['passage']) =>
  paths.article(story.id, article.id, { at: { start, end } });

function toStatus(sought: string, count: number): string {
  if (sought.trim() === '') return 'Sentences, headings and text set aside, of all articles';
  if (count === 0) return 'No passage has all of these words. Fewer words, or the beginning of one, find more.';
  const shown = count > MOST_SHOWN ? `, the best ${MOST_SHOWN} shown` : '';
  return `${toCountWords(count, 'passage')}${shown}`;
}

function stepThroughLinks(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  event.preventDefault();
}
