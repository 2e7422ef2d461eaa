import { memo, useMemo, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import {
  countFilters,
  type FacetName,
  LAYERS,
  type Layer,
  NOTHING_CHOSEN,
  type TimelineParams,
} from '#views/timeline/search-params.ts';
import { FacetMenu } from './FacetMenu.tsx';
import type { FacetCounts } from './filter-events.ts';
import styles from './TimelineFilters.module.css';
import { toFacets } from './to-facets.ts';

interface TimelineFiltersProps extends Pick<TimelineParams, 'chosen' | 'hidden' | 'text'> {
  story: StoryBundle;
  toCounts: () => FacetCounts;
  onType: (text: string) => void;
  onChange: (change: Partial<TimelineParams>) => void;
}

const LAYER_NAMES: Record<Layer, string> = {
  events: 'Events',
  quotations: 'Quotations',
  publication: 'Publication dates',
};

/** What to leave out: of drawing and list alike by what is known of an event, and layers of the drawing. */
export const TimelineFilters = memo(function TimelineFilters(props: TimelineFiltersProps) {
  const { story, chosen, hidden, text, toCounts, onType, onChange } = props;
  const facets = useMemo(() => toFacets(story, toCounts, chosen), [story, toCounts, chosen]);
  const choose = (name: FacetName, value: string, isChosen: boolean) => {
    const others = chosen[name].filter((other) => other !== value);
    onChange({ chosen: { ...chosen, [name]: isChosen ? [...others, value] : others } });
  };
  const toggleLayer = (layer: Layer) =>
    onChange({ hidden: LAYERS.filter((other) => hidden.includes(other) !== (other === layer)) });
  // What is typed stands in the field at once, and is taken from the address when that changes.
  const [typed, setTyped] = useState({ text, since: text });
  const shown = typed.since === text || typed.text.trim() === text.trim() ? typed.text : text;

  const count = countFilters({ chosen, hidden, text });
  const isNarrow = useMediaQuery('(max-width: 640px)');
  const ways = (
    <div className={styles.filters}>
      <input
        type="search"
        className={styles.words}
        aria-label="Words in an event"
        placeholder="Words in an event"
        value={shown}
        onChange={({ target }) => {
          setTyped({ text: target.value, since: text });
          onType(target.value);
        }}
      />
      {facets.map((facet) => (
        <FacetMenu key={facet.name} facet={facet} onChoose={(value, isChosen) => choose(facet.name, value, isChosen)} />
      ))}
      <Disclosure label={`Layers${hidden.length > 0 ? ` (${hidden.length} off)` : ''}`} place="row">
        <fieldset className={styles.group}>
          <legend>In the drawing</legend>
          {LAYERS.map((layer) => (
            <label key={layer} className={styles.value}>
              <input type="checkbox" checked={!hidden.includes(layer)} onChange={() => toggleLayer(layer)} />
              {LAYER_NAMES[layer]}
            </label>
          ))}
        </fieldset>
      </Disclosure>
      {count > 0 && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => onChange({ chosen: NOTHING_CHOSEN, hidden: [], text: '' })}
        >
          Clear all<span className="visually-hidden"> filters</span>
        </button>
      )}
    </div>
  );
  return (
    <search className="no-print" aria-label="Filter the events">
      {isNarrow ? (
        <details className={styles.folded}>
          <summary>Filters{count > 0 && ` (${count} on)`}</summary>
          {ways}
        </details>
      ) : (
        ways
      )}
    </search>
  );
});
