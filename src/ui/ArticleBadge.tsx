import styles from './ArticleBadge.module.css';
import { toHue } from './to-hue.ts';

/** An article's letter on its hue. `title` is its name for screen readers ("Article A" by default). */
export function ArticleBadge({ letter, title = `Article ${letter}` }: { letter: string; title?: string }) {
  return (
    <span className={styles.badge} data-hue={toHue(letter)}>
      <span aria-hidden="true">{letter}</span>
      <span className="visually-hidden">{title}</span>
    </span>
  );
}
