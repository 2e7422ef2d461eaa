import { useId } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords, toNumberWords } from '#ui/count-words.ts';
import bar from '#views/compare/Bar.module.css';
import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';
import { CopiesSwitch } from '#views/compare/copies/CopiesSwitch.tsx';
import type { Fold } from '#views/compare/copies/fold-copies.ts';
import { ModeSwitch } from '#views/compare/ModeSwitch.tsx';
import { parseTable, toSortValue } from './parse-table.ts';
import { isWanted, type TableRow } from './to-table-rows.ts';

interface TableBarProps {
  story: StoryBundle;
  fold: Fold;
  /** All rows, and those that are shown. */
  rows: readonly TableRow[];
  shown: readonly TableRow[];
  differences: number;
}

/** Which statements, and in which order. */
export function TableBar({ story, fold, rows, shown, differences }: TableBarProps) {
  const { change } = useAsk();
  const id = useId();
  const { show, sort } = parseTable(useAsked(['show', 'sort']), story);
  const count = (wanted: 'shared' | 'differ') => rows.filter((row) => isWanted(row, { rows: wanted })).length;
  const names = { shared: 'in several', differ: 'told differently' };

  return (
    <div className={`${bar.bar} no-print`}>
      <ModeSwitch story={story} />
      <div className={bar.picker}>
        <label htmlFor={`${id}sort`}>Sort by</label>
        <select
          id={`${id}sort`}
          value={toSortValue(sort) ?? ''}
          onChange={({ target }) => change({ sort: target.value || null })}
        >
          <option value="">how many say it</option>
          <option value="differences">how much differs</option>
          {fold.articles.map(({ id: article, letter }) => (
            <option key={article} value={`in-${letter}`}>
              the order in {letter}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={bar.filters}>
        <legend className="visually-hidden">Show statements</legend>
        {(['shared', 'differ'] as const).map((wanted) => (
          <button
            key={wanted}
            type="button"
            aria-pressed={show?.rows === wanted}
            onClick={() => change({ show: show?.rows === wanted ? null : wanted })}
          >
            {toNumberWords(count(wanted))} {names[wanted]}
          </button>
        ))}
        <label className={bar.picker}>
          <span className="visually-hidden">Only in</span>
          <select
            value={show?.rows === 'only' ? `only-${show.article.letter}` : ''}
            onChange={({ target }) => change({ show: target.value || null })}
          >
            <option value="">only in …</option>
            {fold.articles.map((article) => (
              <option key={article.id} value={`only-${article.letter}`}>
                {toNumberWords(rows.filter((row) => isWanted(row, { rows: 'only', article })).length)} only in{' '}
                {article.letter}
              </option>
            ))}
          </select>
        </label>
        <a className="button" href="#all-differences">
          {toCountWords(differences, 'difference')}
        </a>
      </fieldset>
      <CopiesSwitch story={story} />
      <output className="soft small">{toCountWords(shown.length, 'statement')}</output>
    </div>
  );
}
