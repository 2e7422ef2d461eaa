import { useState } from 'react';
import type { SetAsideReason } from '#analysis/annotations.ts';
import styles from './SetAsideText.module.css';

const REASONS: Record<SetAsideReason, string> = {
  breadcrumb: 'the way to the page',
  promotion: 'promotion',
  caption: 'caption',
};

interface Line {
  words: string;
  reason: SetAsideReason;
}

/** The lines of a text that the analysis will set aside, looked for when they are asked for. */
export function SetAsideText({ letter, text }: { letter: string; text: string }) {
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const find = async () => setLines(await findSetAsideLines(text));
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && lines === null) void find();
      }}
    >
      <summary>
        What will be set aside<span className="visually-hidden"> of {letter}</span>
      </summary>
      <div role="status">
        {lines?.length === 0 && <p>Nothing: all of it is read as the article’s own text.</p>}
        {lines && lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map(({ words, reason }, at) => (
              // Lines of a text, which never change.
              <li key={at}>
                <q>{words}</q> <span className="soft">{REASONS[reason]}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

async function findSetAsideLines(text: string): Promise<Line[]> {
  const { extractStructure } = await import('#analysis/text/extract-structure.ts');
  return extractStructure(text).setAside.map(({ start, end, reason }) => ({ words: text.slice(start, end), reason }));
}
