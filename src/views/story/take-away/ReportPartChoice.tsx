import { useDeferredValue, useId, useState } from 'react';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toNumberWords } from '#ui/count-words.ts';
import type { ReportOption } from './report-options.ts';
import styles from './ReportDialog.module.css';

/** More lines are found by their words: nobody reads through thousands to choose ten. */
const MOST_SHOWN = 60;
/** As many as one sees at a glance need no search. */
const FEW = 8;

interface ReportPartChoiceProps {
  title: string;
  options: readonly ReportOption[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The events, quotations or differences of a story, each to be put into the report or left out. */
export function ReportPartChoice({ title, options, chosen, onChoose }: ReportPartChoiceProps) {
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim().toLowerCase());
  const fieldId = useId();
  const found = options.filter(
    ({ id, lead, words }) => sought === '' || chosen.has(id) || `${lead} ${words}`.toLowerCase().includes(sought),
  );
  // What is chosen is always in view, so that it can be left out again.
  const shown = found.length <= MOST_SHOWN ? found : toShown(found, chosen);
  const hidden = found.length - shown.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend>
        {title}{' '}
        <span className={styles.count}>{`${toNumberWords(chosen.size)} of ${toNumberWords(options.length)}`}</span>
      </legend>
      {options.length > FEW && (
        <label className={styles.search} htmlFor={fieldId}>
          <span className="visually-hidden">{`Find ${title.toLowerCase()}`}</span>
          <input
            id={fieldId}
            type="search"
            placeholder="Find by a word"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      )}
      <ul>
        {shown.map(({ id, lead, words, letters }) => (
          <li key={id}>
            <label className={styles.option}>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span>
                <b>{lead}</b> {words}
              </span>
              <span className={styles.letters}>
                {letters.map((letter) => (
                  <ArticleBadge key={letter} letter={letter} />
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className={styles.more}>{toNumberWords(hidden)} more: find them by a word.</p>}
    </fieldset>
  );
}

function toShown(found: readonly ReportOption[], chosen: ReadonlySet<string>): ReportOption[] {
  let room = Math.max(0, MOST_SHOWN - chosen.size);
  return found.filter(({ id }) => {
    if (chosen.has(id)) return true;
    room -= 1;
    return room >= 0;
  });
}
