import styles from './ArticleBadge.module.css';
import { toHue } from './to-hue.ts';

/**
 * An article's letter on its hue. `title` is its name for screen readers ("Article A" by default). As `<bdi>`, it does
 * not decide the direction of the words that it stands before.
 */
export function ArticleBadge({ letter, title = `Article ${letter}` }: { letter: string; title?: string }) {
  return (
    <bdi className={styles.badge} data-hue={toHue(letter)}>
      <span aria-hidden="true">{letter}</span>
      <span className="visually-hidden">{title}</span>
    </bdi>
  );
}
