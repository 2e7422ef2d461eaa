import { Link, useSearchParams } from 'react-router';
import { DifferenceSides } from './DifferenceSides.tsx';
import styles from '#views/compare/Lists.module.css';
import { withParams } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

/** All differences of the pair in the order of the left text; each brings both of its places into view. */
export function DifferenceList({ comparison, chosen }: { comparison: Comparison; chosen: ComparedLink | null }) {
  const [search] = useSearchParams();
  const all = comparison.links.flatMap((link) => link.differences.map((difference) => ({ link, difference })));
  return (
    <section className={styles.section} aria-labelledby="differences">
      <h3 id="differences">
        Differences <span className="soft">{all.length}</span>
      </h3>
      {all.length === 0 && <p className="soft">No difference in detail was found in the linked passages.</p>}
      <ul className={styles.list}>
        {all.map(({ link, difference }) => (
          <li key={`${link.id} ${difference.kind} ${difference.left?.start} ${difference.right?.start}`}>
            <Link
              className={styles.item}
              to={{ search: `?${withParams(search, { link: link.id })}` }}
              aria-current={link === chosen}
              preventScrollReset
            >
              <DifferenceSides comparison={comparison} difference={difference} />
            </Link>
          </li>
        ))}
      </ul>
      {comparison.reuse !== null && (
        <p className={styles.foot}>{toPercent(comparison.reuse)} of five-word runs in common</p>
      )}
    </section>
  );
}

/** Something and nothing must not look the same: a share that would round to nothing is called less than one. */
function toPercent(share: number): string {
  return share > 0 && share < 0.01 ? 'Less than 1 %' : `${Math.round(share * 100)} %`;
}
