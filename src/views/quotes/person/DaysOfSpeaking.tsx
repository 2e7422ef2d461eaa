import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { DateWords } from '#ui/DateWords.tsx';
import { toDateWords } from '#ui/date-words.ts';
import { toHue } from '#ui/to-hue.ts';
import styles from './DaysOfSpeaking.module.css';
import type { SpokenDays, SpokenMark } from './to-days.ts';

/** Height of the drawing: a row for each mark on one day, closer together when there are many. */
const ROW_PX = 12;
const MOST_PX = 120;

interface DaysOfSpeakingProps {
  story: StoryBundle;
  name: string;
  days: SpokenDays;
}

/** A small timeline of what somebody said. The list below it says the same: it is for the eye and the pointer alone. */
export function DaysOfSpeaking({ story, name, days: { marks, first, last, rows, unknown } }: DaysOfSpeakingProps) {
  const height = Math.min(MOST_PX, rows * ROW_PX);
  if (first === last) {
    return (
      <p className="soft">
        Said on <DateWords edtf={first} />
        {unknown > 0 && `; the day of ${unknown} of them is unknown`}
      </p>
    );
  }
  return (
    <figure className={styles.figure}>
      <div className={styles.line} style={{ blockSize: height }} aria-hidden="true">
        {marks.map((mark) => (
          <Link
            className={styles.mark}
            key={mark.card.id}
            to={paths.person(story.id, name, { quote: mark.card.id })}
            replace
            preventScrollReset
            tabIndex={-1}
            title={toTitle(mark)}
            data-hue={toHue(mark.card.article.letter)}
            data-basis={mark.card.quotation.said?.basis}
            style={{
              insetInlineStart: `${mark.from}%`,
              inlineSize: `max(8px, ${mark.to - mark.from}%)`,
              insetBlockEnd: `${(mark.row / rows) * 100}%`,
            }}
          />
        ))}
      </div>
      <figcaption className={styles.caption}>
        <DateWords edtf={first} />
        {unknown > 0 && <span>{unknown} of unknown day not drawn</span>}
        <DateWords edtf={last} />
      </figcaption>
    </figure>
  );
}

function toTitle({ card: { quotation, article } }: SpokenMark): string {
  const { start = 0, end = 0 } = quotation.spans[0] ?? {};
  const words = article.text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ');
  return `${toDateWords(quotation.said?.edtf ?? '')}, ${article.letter}: ${words}`;
}
