import type { ReactNode } from 'react';
import type { BundledArticle } from '#bundle/story-bundle.ts';
import { toTextBlocks } from '#bundle/to-text-blocks.ts';
import { asTold } from '#ui/as-told.ts';
import { MarkedText } from '#ui/MarkedText.tsx';
import { type ComparedLink, differencesIn, endIn } from '#views/compare/to-comparison.ts';
import styles from './Handout.module.css';

interface HandoutTextProps {
  article: BundledArticle;
  column: number;
  links: readonly ComparedLink[];
}

type Mark = { start: number; end: number } & ({ kind: 'passage'; link: ComparedLink } | { kind: 'difference' });

/** A text on paper; each linked passage begins with its number, and a passage with two links with both. */
export function HandoutText({ article, column, links }: HandoutTextProps) {
  const marks = links.flatMap((link): Mark[] => {
    const end = endIn(link, column);
    if (!end) return [];
    const differences = differencesIn(link, column).map((span): Mark => ({ kind: 'difference', ...span }));
    return [{ kind: 'passage', link, start: end.start, end: end.end }, ...differences];
  });
  const draw = (mark: Mark, content: ReactNode) =>
    mark.kind === 'difference' ? (
      <u>{content}</u>
    ) : (
      <>
        <sup className={styles.number} data-relation={mark.link.relation}>
          {mark.link.number}
        </sup>
        <span className={styles[mark.link.relation]}>{content}</span>
      </>
    );
  return (
    <section {...asTold(article)}>
      <h3>
        {article.letter} · <bdi {...asTold(article)}>{article.title.text}</bdi>
      </h3>
      {toTextBlocks(article)
        .filter(({ kind }) => kind !== 'set aside')
        .map(({ kind, start, end }) => {
          const Block = kind === 'heading' ? 'h4' : 'p';
          return (
            <Block key={start} dir="auto">
              <MarkedText text={article.text} start={start} end={end} marks={marks}>
                {draw}
              </MarkedText>
            </Block>
          );
        })}
    </section>
  );
}
