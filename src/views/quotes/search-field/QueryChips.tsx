import { memo, type RefObject } from 'react';
import { dropFromQuery } from '#analysis/search/drop-from-query.ts';
import type { Query } from '#analysis/search/query.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { type QuoteSearch, withFacetValue } from '#views/quotes/search-params.ts';
import styles from './QueryChips.module.css';
import { type Chip, toChips } from './to-chips.ts';

interface QueryChipsProps {
  story: StoryBundle;
  field: RefObject<HTMLInputElement | null>;
  search: QuoteSearch;
  query: Query;
  onChoose: (next: QuoteSearch) => void;
}

/**
 * The search as chips, each of which can be taken out; one that was typed is gone to in the field by a press. They come
 * with what is found, so that it moves once.
 */
export const QueryChips = memo(function QueryChips({ story, field, search, query, onChoose }: QueryChipsProps) {
  const chips = toChips(story, search, query);
  if (chips.length === 0) return null;
  const remove = (chip: Chip) => {
    onChoose(
      chip.from === 'typed'
        ? { ...search, q: dropFromQuery(search.q, chip.part), quote: null }
        : withFacetValue(search, chip.facet, chip.value, false),
    );
    field.current?.focus(); // the button that had it is gone
  };
  const edit = ({ start, end }: { start: number; end: number }) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <ul className={`${styles.chips} no-print`} aria-label="What is searched">
      {chips.map((chip) => (
        <li
          className={styles.chip}
          key={chip.from === 'typed' ? chip.part.start : `${chip.facet} ${chip.value}`}
          data-counts={chip.counts}
        >
          {chip.from === 'typed' ? (
            <button type="button" title="Go to this part of the search" onClick={() => edit(chip.part)}>
              {chip.label}
            </button>
          ) : (
            <span>{chip.label}</span>
          )}
          <button type="button" aria-label={`Take out ${chip.label}`} onClick={() => remove(chip)}>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
});
