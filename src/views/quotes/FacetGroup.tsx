import { memo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { FacetName } from '#analysis/search/quote-request.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { toNumberWords } from '#ui/count-words.ts';
import { FACET_TITLES, KIND_MEANINGS } from './facet-words.ts';
import styles from './Facets.module.css';
import type { Facet } from './to-facets.ts';

interface FacetGroupProps {
  facet: Facet;
  chosen: readonly string[];
  onChoose: (name: FacetName, value: string, isChosen: boolean) => void;
  storyId: string;
}

/** The values of one facet with what each would show; several chosen ones mean "or". */
export const FacetGroup = memo(function FacetGroup({ facet, chosen, storyId, onChoose }: FacetGroupProps) {
  const { name, size, first, toAll } = facet;
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? toAll() : first;
  return (
    <fieldset className={styles.group}>
      <legend>{FACET_TITLES[name]}</legend>
      {shown.map(({ value, label, letter, count }) => (
        <label className={styles.value} key={value} data-empty={count === 0}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChoose(name, value, event.target.checked)}
          />
          {letter !== null && <ArticleBadge letter={letter} />}
          <span className={letter === null ? '' : styles.title} title={letter === null ? undefined : label}>
            <bdi>{label}</bdi>
            {value in KIND_MEANINGS && (
              <span className={styles.meaning}>
                , {KIND_MEANINGS[value as keyof typeof KIND_MEANINGS /* by `in` */]}
              </span>
            )}
          </span>{' '}
          <span className={styles.count}>{toNumberWords(count)}</span>
        </label>
      ))}
      {shown.length < size && (
        <button type="button" onClick={() => setOpen(true)}>
          Show all {toNumberWords(size)}
        </button>
      )}
      {name === 'speaker' && (
        <Link className={styles.more} to={paths.person(storyId)}>
          Who speaks
        </Link>
      )}
    </fieldset>
  );
});
