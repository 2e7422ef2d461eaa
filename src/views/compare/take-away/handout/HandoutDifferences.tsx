import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import styles from './Handout.module.css';

/** What differs, by the numbers of the passages, with room on the paper between the lines. */
export function HandoutDifferences({ comparison, links }: { comparison: Comparison; links: readonly ComparedLink[] }) {
  const { articles } = comparison;
  const rows = links.flatMap((link) => link.differences.map((difference) => ({ link, difference })));
  if (rows.length === 0) return null;
  return (
    <section className={styles.differences}>
      <h3>What differs</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Kind</th>
            <th scope="col">One says</th>
            <th scope="col">The other says</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ link, difference: { kind, spans } }) => (
            <tr key={`${link.id} ${kind} ${spans[0]?.start} ${spans[1]?.start}`}>
              <td>{link.number}</td>
              <td>{kind}</td>
              {link.ends.map(({ column }, side) => {
                const span = spans[side];
                const article = articles[column];
                return (
                  <td key={column}>
                    <b>{article?.letter}</b> {span ? `“${article?.text.slice(span.start, span.end)}”` : 'not here'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
