import { useMemo, useState } from 'react';
import { foldText } from '#analysis/search/fold-text.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { toNumberWords } from '#ui/count-words.ts';
import type { FacetValue } from '#ui/facet-value.ts';
import styles from './TimelineFilters.module.css';
import type { Facet } from './to-facets.ts';

interface FacetMenuProps {
  facet: Facet;
  onChoose: (value: string, isChosen: boolean) => void;
}

/** The values of a facet behind a button that says how many are chosen; several chosen ones mean "or". */
export function FacetMenu({ facet, onChoose }: FacetMenuProps) {
  const { title, chosen } = facet;
  return (
    <Disclosure label={`${title}${chosen > 0 ? ` (${chosen})` : ''}`} place="row">
      <FacetValues facet={facet} onChoose={onChoose} />
    </Disclosure>
  );
}

/** More of them are found by typing, not by scrolling. */
const MOST_SHOWN = 40;
/** Fewer need no field to find them. */
const FEW = 10;

function FacetValues({ facet, onChoose }: FacetMenuProps) {
  const { title } = facet;
  const values = useMemo(() => facet.toValues(), [facet]);
  const [typed, setTyped] = useState('');
  // As they stood when the menu opened, chosen ones first: nothing moves under the pointer.
  const [order] = useState(() =>
    values.toSorted((x, y) => Number(y.isChosen) - Number(x.isChosen)).map(({ value }) => value),
  );
  // A tick is seen at once; among ten thousand events it takes a moment until the address and the list have it.
  const [ticked, setTicked] = useState<{ since: FacetValue[]; ticks: ReadonlyMap<string, boolean> }>();
  const ticks = ticked?.since === values ? ticked.ticks : new Map<string, boolean>();
  const choose = (value: string, isChosen: boolean) => {
    setTicked({ since: values, ticks: new Map([...ticks, [value, isChosen]]) });
    onChoose(value, isChosen);
  };
  const byValue = new Map(values.map((value) => [value.value, value]));
  const sought = foldText(typed.trim()).text;
  const found = order
    .flatMap((value) => byValue.get(value) ?? [])
    .filter(
      ({ label, letter }) => sought === '' || letter?.toLowerCase() === sought || foldText(label).text.includes(sought),
    );
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {values.length > FEW && (
        <input
          type="search"
          aria-label={`Find in: ${title}`}
          placeholder={`Find among ${toNumberWords(values.length)}`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <div className={styles.values}>
        {shown.map(({ value, label, letter, count, isChosen }) => (
          <label className={styles.value} key={value} data-empty={count === 0 || undefined}>
            <input
              type="checkbox"
              checked={ticks.get(value) ?? isChosen}
              onChange={({ target }) => choose(value, target.checked)}
            />
            {letter !== null && <ArticleBadge letter={letter} />}
            <bdi className={styles.label}>{label}</bdi> <span className={styles.count}>{toNumberWords(count)}</span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p className={styles.note}>Nothing here has “{typed.trim()}”.</p>}
      {found.length > shown.length && (
        <p className={styles.note}>{toNumberWords(found.length - shown.length)} more; type to find them.</p>
      )}
    </fieldset>
  );
}
