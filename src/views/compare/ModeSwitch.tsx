import type { PassageLink } from '#analysis/story-annotations.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useAsk, useAsked } from './asked/asked-search.ts';
import styles from './ModeSwitch.module.css';
import { findReadingPlace } from './reading-place/find-reading-place.ts';
import { toPlaceValue } from './reading-place/reading-place.ts';
import { type Mode, MODES, parseMode } from './search-params.ts';

const NAMES: Record<Mode, string> = { 'side-by-side': 'Side by side', annotated: 'Annotated', table: 'Table' };

/** From one way of comparing to another; the sentence that is being read stays where it is read. */
export function ModeSwitch({ story }: { story: StoryBundle }) {
  const { change } = useAsk();
  const mode = parseMode(useAsked(['mode']));
  const compareBy = (next: Mode) => {
    if (next === mode) return;
    const toChanges = (asked: URLSearchParams) => {
      const link = story.links.find(({ id }) => id === asked.get('link'));
      return {
        // Side by side stand the two articles of the chosen link.
        ...(link && next === 'side-by-side' && toPair(link, asked.get('a'))),
        mode: next === 'side-by-side' ? null : next,
      };
    };
    const late = () => {
      const place = findReadingPlace(story);
      return { at: place && toPlaceValue(place) };
    };
    change(toChanges, { late });
  };
  useOfferedActions(
    'page',
    MODES.filter((one) => one !== mode).map((one) => ({
      label: `Compare: ${NAMES[one].toLowerCase()}`,
      words: 'way mode switch',
      does: () => compareBy(one),
    })),
  );
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">Way of comparing</legend>
      {MODES.map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} onClick={() => compareBy(one)}>
          {NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}

function toPair({ a, b }: PassageLink, left: string | null): { a: string; b: string } {
  return b.article === left ? { a: b.article, b: a.article } : { a: a.article, b: b.article };
}
