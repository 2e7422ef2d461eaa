import { memo } from 'react';
import { useSearchParams } from 'react-router';
import { isAnalysed } from '#analysis/language/languages.ts';
import { DifferenceSides, toDifferenceKey } from './DifferenceSides.tsx';
import { KindFilter } from './KindFilter.tsx';
import { parseKind } from './parse-kind.ts';
import styles from '#views/compare/Lists.module.css';
import { AskedLink } from '#views/compare/asked/AskedLink.tsx';
import { useLinkAddress } from '#views/compare/asked/use-link-address.ts';
import { toPercent } from '#ui/percent-words.ts';
import type { ComparedDifference, ComparedLink, Comparison } from '#views/compare/to-comparison.ts';

/** All differences in reading order; each brings both of its places into view. */
export function DifferenceList({ comparison, chosen }: { comparison: Comparison; chosen: ComparedLink | null }) {
  const [search] = useSearchParams();
  const toAddress = useLinkAddress();
  const all = comparison.links.flatMap((link) => link.differences.map((difference) => ({ link, difference })));
  const kind = parseKind(search);
  const shown = kind === null ? all : all.filter(({ difference }) => difference.kind === kind);
  return (
    <section className={styles.section} aria-labelledby="differences">
      <h3 id="differences">
        Differences <span className="soft">{all.length}</span>
      </h3>
      {all.length === 0 && (
        <p className="soft">
          {comparison.articles.filter(({ language }) => isAnalysed(language)).length > 1
            ? 'No difference in detail was found in the linked passages.'
            : 'Differences are looked for between English texts only.'}
        </p>
      )}
      <KindFilter kinds={all.map(({ difference }) => difference.kind)} />
      <ul className={styles.list}>
        {shown.map(({ link, difference }) => (
          <DifferenceItem
            key={`${link.id} ${toDifferenceKey(difference)}`}
            comparison={comparison}
            link={link}
            difference={difference}
            isChosen={link === chosen}
            toAddress={toAddress}
          />
        ))}
      </ul>
      {comparison.reuse.length > 0 && (
        <p className={styles.foot}>
          Same wording, counted in runs of five words:{' '}
          {comparison.reuse.map((reuse) => toReuseWords(reuse, comparison)).join(', ')}.
        </p>
      )}
    </section>
  );
}

interface DifferenceItemProps {
  comparison: Comparison;
  link: ComparedLink;
  difference: ComparedDifference;
  isChosen: boolean;
  toAddress: (link: string | null) => string;
}

const DifferenceItem = memo(function DifferenceItem(props: DifferenceItemProps) {
  const { comparison, link, difference, isChosen, toAddress } = props;
  return (
    <li>
      <AskedLink className={styles.item} href={toAddress(link.id)} changes={{ link: link.id }} aria-current={isChosen}>
        <DifferenceSides comparison={comparison} link={link} difference={difference} />
      </AskedLink>
    </li>
  );
});

const toReuseWords = ({ columns, share }: Comparison['reuse'][number], { articles }: Comparison): string =>
  `${toPercent(share)} of ${columns.map((column) => articles[column]?.letter).join(' and ')}`;
