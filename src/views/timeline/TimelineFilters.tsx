import type { StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DATINGS, type DatingFilter, LAYERS, type Layer, type TimelineParams } from './search-params.ts';
import styles from './TimelineControls.module.css';

interface TimelineFiltersProps {
  story: StoryBundle;
  params: TimelineParams;
  onChange: (change: Partial<TimelineParams>) => void;
}

const LAYER_NAMES: Record<Layer, string> = {
  events: 'Events',
  quotations: 'Quotations',
  publication: 'Publication dates',
};
const DATING_NAMES: Record<DatingFilter, string> = { all: 'All', stated: 'Stated', inferred: 'Inferred' };

/** What to leave out: layers of the drawing, and for drawing and list alike articles and ways of dating. */
export function TimelineFilters({ story, params, onChange }: TimelineFiltersProps) {
  const { hidden, articles, dating } = params;
  const active = hidden.length + (articles.length > 0 ? 1 : 0) + (dating === 'all' ? 0 : 1);
  const isOn = (id: string) => articles.length === 0 || articles.includes(id);
  const toggleArticle = (id: string) => {
    const on = story.articles
      .filter((article) => isOn(article.id) !== (article.id === id))
      .map((article) => article.id);
    // All of them and none of them is the same: no filter.
    onChange({ articles: on.length === story.articles.length ? [] : on });
  };
  const toggleLayer = (layer: Layer) =>
    onChange({ hidden: LAYERS.filter((other) => hidden.includes(other) !== (other === layer)) });

  return (
    <details className={styles.filters} open={active > 0 || undefined}>
      <summary>Filters{active > 0 && ` (${active} on)`}</summary>
      <div className={styles.filterRow}>
        <fieldset className={styles.filter}>
          <legend>In the drawing</legend>
          {LAYERS.map((layer) => (
            <label key={layer}>
              <input type="checkbox" checked={!hidden.includes(layer)} onChange={() => toggleLayer(layer)} />
              {LAYER_NAMES[layer]}
            </label>
          ))}
        </fieldset>
        {story.articles.length > 1 && (
          <fieldset className={styles.filter}>
            <legend>Told by</legend>
            {story.articles.map(({ id, letter }) => (
              <label key={id}>
                <input type="checkbox" checked={isOn(id)} onChange={() => toggleArticle(id)} />
                <ArticleBadge letter={letter} />
              </label>
            ))}
          </fieldset>
        )}
        <fieldset className={styles.filter}>
          <legend>Date is</legend>
          {DATINGS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="dating" checked={kind === dating} onChange={() => onChange({ dating: kind })} />
              {DATING_NAMES[kind]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
