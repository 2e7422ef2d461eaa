import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import { toDateWords } from '#ui/date-words.ts';
import { DisagreementList } from './DisagreementList.tsx';
import styles from './OverviewPage.module.css';
import { OtherLanguages } from './OtherLanguages.tsx';
import { ShareTable } from './ShareTable.tsx';
import { ToldEventList } from './ToldEventList.tsx';
import { type Overview, toOverview } from './to-overview.ts';
import { VoiceList } from './VoiceList.tsx';

/** A story in one screen, each part of it a way into a view. */
export function OverviewPage({ story }: { story: StoryBundle }) {
  const { span, counts, events, voices, disagreements, shares } = useMemo(() => toOverview(story), [story]);
  const { id } = story;
  if (story.articles.length === 0) return <NoArticles story={story} />;
  return (
    <>
      <title>{`Overview · ${story.title} · Parallax`}</title>
      {story.summary !== null && <p className={styles.summary}>{story.summary}</p>}
      <p className={styles.counts}>
        {toCountWords(counts.events, 'event')}
        {span !== null && <SpanWords span={span} />} · {toCountWords(counts.quotations, 'quotation')}
        {counts.speakers > 0 && ` by ${toCountWords(counts.speakers, 'named speaker')}`}
        {story.articles.length > 1 && ` · ${toCountWords(counts.same, 'passage')} that two articles share`}
      </p>
      <OtherLanguages story={story} />
      <div className={styles.parts}>
        <section className={styles.part} aria-labelledby="told">
          <h2 id="told">What most articles tell</h2>
          <ToldEventList story={story} events={events} />
          {counts.events > 0 && (
            <Link className={styles.all} to={paths.timeline(id)}>
              All events on the timeline
            </Link>
          )}
        </section>
        <section className={styles.part} aria-labelledby="said">
          <h2 id="said">Who speaks</h2>
          <VoiceList story={story} voices={voices} />
          {counts.quotations > 0 && (
            <Link className={styles.all} to={paths.quotes(id)}>
              All quotations
            </Link>
          )}
        </section>
        <section className={styles.part} aria-labelledby="differ">
          <h2 id="differ">Where the articles differ</h2>
          <DisagreementList story={story} disagreements={disagreements} />
          {story.articles.length > 1 && (
            <Link className={styles.all} to={paths.compare(id)}>
              Compare the articles
            </Link>
          )}
        </section>
        <section className={styles.part} aria-labelledby="brings">
          <h2 id="brings">What each article brings</h2>
          <ShareTable story={story} shares={shares} />
        </section>
      </div>
    </>
  );
}

function NoArticles({ story: { id, title } }: { story: StoryBundle }) {
  return (
    <>
      <title>{`Overview · ${title} · Parallax`}</title>
      <p className={styles.summary}>There is no article in this story, so that there is nothing to read yet.</p>
      {isOwnStoryId(id) && (
        <p className={styles.ways}>
          <Link className="button primary" to={paths.sources(id)}>
            Add articles
          </Link>
        </p>
      )}
    </>
  );
}

function SpanWords({ span: { earliest, latest, isOpen } }: { span: NonNullable<Overview['span']> }) {
  return (
    <>
      {' '}
      from {isOpen.before && 'before '}
      <time dateTime={earliest}>{toDateWords(earliest)}</time> to {isOpen.after && 'after '}
      <time dateTime={latest}>{toDateWords(latest)}</time>
    </>
  );
}
