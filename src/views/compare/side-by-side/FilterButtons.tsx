import { useMemo } from 'react';
import { toPercent } from '#ui/percent-words.ts';
import { useAsk, useAsked } from '#views/compare/asked/asked-search.ts';
import type { CompareParts } from './compare-parts.ts';
import styles from './FilterButtons.module.css';
import { LINK_FILTERS, type LinkFilter, parseShow, type Shown, toOnlyIn } from '#views/compare/search-params.ts';
import { countLinks, isShown } from '#views/compare/to-comparison.ts';
import { toNumberWords } from '#ui/count-words.ts';

interface Filter {
  show: Shown;
  count: number;
  name: string;
  /** How it is dressed: as what it marks in the texts. */
  form: string | undefined;
  meaning: string;
}

/** For those who meet the words here first. */
const MEANINGS: Record<LinkFilter, string> = {
  shared: 'Linked passages, the same and the related ones',
  same: 'Passages that make the same statement',
  related: 'Passages about one thing that do not say the same',
  differ: 'Linked passages with another number, date, name or wording, or with a detail that one side lacks',
  copied: 'Linked passages with the same words in a row; the share is counted in runs of five words',
};
const ONLY = 'Sentences that are linked with none in another article shown here';

/** How much the articles share; each count is a filter, and pressing it again shows everything. */
export function FilterButtons({ comparison }: Pick<CompareParts, 'comparison'>) {
  const { change } = useAsk();
  const asked = parseShow(useAsked(['show']).get('show'), comparison.articles);
  const filters = useMemo(() => toFilters(comparison), [comparison]);

  const toggle = (pressed: Shown, isOnly: boolean) => {
    const show = asked === pressed ? null : pressed;
    change((search) => {
      const chosen = comparison.links.find(({ id }) => id === search.get('link'));
      const keepsChoice = chosen !== undefined && isShown(chosen, show);
      return {
        show,
        ...(!keepsChoice && { link: null }),
        // What only one text has can only be seen in that one.
        ...(isOnly && { side: null }),
      };
    });
  };

  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">Show</legend>
      {filters.map(({ show, count, name, form, meaning }) => (
        <button
          key={show}
          type="button"
          title={meaning}
          aria-pressed={asked === show}
          disabled={count === 0 && asked !== show}
          onClick={() => toggle(show, form === undefined)}
        >
          <span className={form}>
            {toNumberWords(count)} {name}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function toFilters({ articles, links, only, reuse }: CompareParts['comparison']): Filter[] {
  const counts = countLinks(links);
  const names = {
    shared: 'shared',
    same: 'same',
    related: 'related',
    differ: counts.differ === 1 ? 'differs in detail' : 'differ in detail',
    copied: 'with copied words',
  };
  const most = Math.max(0, ...reuse.map(({ share }) => share));
  const copied =
    most > 0 ? `${names.copied}, ${articles.length > 2 ? 'at most ' : ''}${toPercent(most)}` : names.copied;
  const filters = LINK_FILTERS.map((show): Filter => {
    return {
      show,
      count: counts[show],
      name: show === 'copied' ? copied : names[show],
      form: styles[show] ?? '',
      meaning: MEANINGS[show],
    };
  });
  return [
    // Most pairs have copied nothing from each other: a filter that is seldom needed stands only where it is.
    ...filters.filter(({ show, count }) => show !== 'copied' || count > 0),
    ...articles.map(({ letter }, column): Filter => {
      return {
        show: toOnlyIn(letter),
        count: only[column]?.length ?? 0,
        name: `only in ${letter}`,
        form: undefined,
        meaning: ONLY,
      };
    }),
  ];
}
