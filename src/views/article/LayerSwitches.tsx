import { useSearchParams } from 'react-router';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import styles from './LayerSwitches.module.css';
import { LAYERS, type Layer, withLayers, withSetAside } from './search-params.ts';

const NAMES: Record<Layer, string> = {
  quotations: 'Quotations',
  rejected: 'Other quotation marks',
  dates: 'Dates',
  names: 'Names',
  shared: 'Shared with other articles',
  notes: CAN_CORRECT ? 'Your notes' : 'Notes',
};

interface LayerSwitchesProps {
  article: BundledArticle;
  hasNotes: boolean;
  layers: readonly Layer[];
  setAside: boolean;
}

/** Which kinds of highlight are marked, each button dressed as its mark; and the text set aside. */
export function LayerSwitches({ article, hasNotes, layers, setAside }: LayerSwitchesProps) {
  const [search, setSearch] = useSearchParams();
  const toggle = (layer: Layer) =>
    layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
  // Most articles have no such words: a switch for nothing would only raise the question.
  const isOffered = { rejected: article.notQuotations.length > 0, notes: hasNotes };
  const offered = LAYERS.filter((layer) => (layer === 'rejected' || layer === 'notes' ? isOffered[layer] : true));
  const asideCount = article.setAside.length;

  return (
    <fieldset className={`${styles.switches} no-print`}>
      <legend>Marked in the text</legend>
      {offered.map((layer) => (
        <button
          key={layer}
          className="tick"
          type="button"
          aria-pressed={layers.includes(layer)}
          onClick={() => setSearch(withLayers(search, toggle(layer)), { replace: true, preventScrollReset: true })}
        >
          <span className={styles[layer]}>{NAMES[layer]}</span>
        </button>
      ))}
      {asideCount > 0 && (
        <button
          className="tick"
          type="button"
          aria-pressed={setAside}
          onClick={() => setSearch(withSetAside(search, !setAside), { replace: true, preventScrollReset: true })}
        >
          Text set aside ({asideCount})
        </button>
      )}
    </fieldset>
  );
}
