import { Disclosure } from '#ui/Disclosure.tsx';
import { ArticlePicker } from './ArticlePicker.tsx';
import styles from './CompareBar.module.css';
import type { CompareParts } from './compare-parts.ts';
import { FilterButtons } from './FilterButtons.tsx';
import { ModeSwitch } from '#views/compare/ModeSwitch.tsx';
import { MAX_COLUMNS } from '#views/compare/search-params.ts';
import { TakeAway } from '#views/compare/take-away/TakeAway.tsx';
import { TextSwitches } from './TextSwitches.tsx';
import { TurnButtons, type TurnProps } from './TurnButtons.tsx';

interface CompareBarProps extends CompareParts, TurnProps {
  /** Where one text is shown at a time, the turn buttons stay with it, and what is secondary is folded. */
  narrow: boolean;
}

/** Everything that steers the comparison: what of it is shown, how, and the way from link to link. */
export function CompareBar({ narrow, onTurn, ...parts }: CompareBarProps) {
  const { story, comparison, parsed, shown, onAnnounce } = parts;
  const columns = comparison.articles.length;
  const canAdd = columns < Math.min(MAX_COLUMNS, story.articles.length);
  const add = canAdd && <ArticlePicker {...parts} column={columns} />;
  const takeAway = (
    <TakeAway story={story} comparison={comparison} shown={shown} show={parsed.show} onSaved={onAnnounce} />
  );
  if (narrow) {
    const label = parsed.show === null ? 'What is shown' : 'Filtered';
    return (
      <div className={`${styles.bar} no-print`}>
        <ModeSwitch story={story} />
        <Disclosure label={label} place="row">
          <FilterButtons {...parts} />
          <TextSwitches {...parts} narrow />
        </Disclosure>
        {add}
        <div className={styles.end}>{takeAway}</div>
      </div>
    );
  }
  return (
    <div className={`${styles.bar} no-print`}>
      <ModeSwitch story={story} />
      <FilterButtons {...parts} />
      <div className={styles.quiet}>
        <TextSwitches {...parts} narrow={false} />
        {add}
        {takeAway}
        <TurnButtons {...parts} onTurn={onTurn} />
      </div>
    </div>
  );
}
