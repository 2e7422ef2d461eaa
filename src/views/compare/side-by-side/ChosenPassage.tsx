import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { AskedLink } from '#views/compare/asked/AskedLink.tsx';
import { useLinkAddress } from '#views/compare/asked/use-link-address.ts';
import styles from './ChosenPassage.module.css';
import type { CompareParts } from './compare-parts.ts';
import { DifferenceSides, toDifferenceKey } from '#views/compare/differences/DifferenceSides.tsx';
import { toLinkWords } from '#views/compare/differences/difference-words.ts';
import { ExactWording } from '#views/compare/wording/ExactWording.tsx';
import { PassageWays } from './PassageWays.tsx';

/** The chosen link: how the two passages relate, what differs word by word, and the ways on. */
export function ChosenPassage(parts: CompareParts) {
  const { story, parsed, comparison, chosen, shown } = parts;
  const link = chosen && story.links.find(({ id }) => id === chosen.id);
  const toAddress = useLinkAddress();
  if (!chosen && shown.length === 0) return null;
  return (
    <section className={styles.chosen} aria-labelledby="chosen-passage">
      <header>
        <h3 id="chosen-passage">Chosen passage</h3>
        {chosen && (
          <AskedLink href={toAddress(null)} changes={{ link: null }} aria-label="Clear the choice">
            Clear <kbd aria-hidden="true">Esc</kbd>
          </AskedLink>
        )}
      </header>
      {chosen ? (
        <>
          <p>{toLinkWords(chosen)}</p>
          {chosen.differences.length > 0 && (
            <ul>
              {chosen.differences.map((difference) => (
                <li key={toDifferenceKey(difference)}>
                  <DifferenceSides comparison={comparison} link={chosen} difference={difference} />
                </li>
              ))}
            </ul>
          )}
          <ExactWording comparison={comparison} chosen={chosen} wording={parsed.wording} />
          <PassageWays {...parts} chosen={chosen} />
          {link && (
            <div className={`${styles.correct} no-print`}>
              <CorrectInPlace key={link.id} story={story.id} target={{ kind: 'link', link }} of="this link" />
            </div>
          )}
        </>
      ) : (
        <>
          <p className="soft">
            Choose a marked passage, or press <kbd>n</kbd>, to see how the other article tells it.
          </p>
          <p className="soft small">
            A tinted passage says the same in both; one with a line alone is related. Underlined words differ.
          </p>
        </>
      )}
    </section>
  );
}
