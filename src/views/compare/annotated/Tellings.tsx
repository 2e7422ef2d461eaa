import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { asTold } from '#ui/as-told.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { AlsoAt } from '#views/compare/copies/AlsoAt.tsx';
import { Badges } from '#views/compare/Badges.tsx';
import { MarkedDifferences } from '#views/compare/differences/MarkedDifferences.tsx';
import { toSideBySide } from '#views/compare/to-ways.ts';
import styles from './Tellings.module.css';
import type { AnnotatedSentence, Telling } from './to-annotated-article.ts';

interface TellingsProps {
  story: StoryBundle;
  article: BundledArticle;
  annotated: AnnotatedSentence;
  byId: ReadonlyMap<string, BundledArticle>;
  copiesOf: ReadonlyMap<string, readonly BundledArticle[]>;
}

/** Right under a passage: how the others tell it, in their words, with the ways on. */
export function Tellings({ story, article, annotated, byId, copiesOf }: TellingsProps) {
  const { tellings, silent } = annotated;
  return (
    <section className={styles.tellings} aria-label="How the others tell it">
      <ul>
        {tellings.map((telling) => {
          const other = byId.get(telling.passage.article);
          return (
            other && (
              <li key={telling.link.id}>
                <ArticleBadge letter={other.letter} />
                <div>
                  <p className={styles.words} {...asTold(other)}>
                    <TellingWords article={other} telling={telling} />
                  </p>
                  <div className={styles.ways}>
                    {telling.link.relation === 'related' && <span className="soft">related</span>}
                    {other.outlet !== null && <span className="soft">{other.outlet}</span>}
                    <AlsoAt copies={copiesOf.get(other.id)} />
                    <Link to={toSideBySide(story.id, telling.link, article.id)}>
                      {article.letter} and {other.letter} side by side
                    </Link>
                    <Link to={paths.article(story.id, other.id, { at: telling.passage })}>Read in {other.letter}</Link>
                    <CorrectInPlace
                      story={story.id}
                      target={{ kind: 'link', link: telling.link }}
                      of={`the link with ${other.letter}`}
                    />
                  </div>
                </div>
              </li>
            )
          );
        })}
      </ul>
      {silent.length > 0 && (
        <p className={styles.silent}>
          <Badges ids={silent} byId={byId} most={12} /> {silent.length === 1 ? 'does' : 'do'} not say it
        </p>
      )}
    </section>
  );
}

/** The passage of the other article, with the words that differ marked. */
function TellingWords({ article, telling: { link, passage } }: { article: BundledArticle; telling: Telling }) {
  const side = link.a === passage ? 'a' : 'b';
  const marks = link.differences.flatMap(({ kind, ...sides }) => {
    const span = sides[side];
    return span ? [{ kind, start: span.start, end: span.end }] : [];
  });
  return <MarkedDifferences text={article.text} span={passage} marks={marks} />;
}
