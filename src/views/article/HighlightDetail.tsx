import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import type { DateMention, Entity, NameMention, Quotation, RejectionReason, Span } from '#analysis/annotations.ts';
import type { Note } from '#bundle/overlay/overlay.ts';
import { REJECTION_WORDS } from '#bundle/rejection-words.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toSpeakerReason } from '#bundle/to-speaker-reason.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { ArticleBadge } from '#ui/ArticleBadge.tsx';
import { DateWords } from '#ui/DateWords.tsx';
import { toDateReason } from '#ui/date-reason.ts';
import styles from './HighlightDetail.module.css';
import { PublicationReason } from './PublicationReason.tsx';
import type { Highlight, SharedWith } from './to-highlights.ts';
import type { Turn } from './to-turn.ts';

interface HighlightDetailProps {
  story: StoryBundle;
  article: BundledArticle;
  /** What is marked at the chosen place: several layers can mark the same words. */
  chosen: readonly Highlight[];
  turn: Turn;
  onChoose: (span: Span | null) => void;
}

/** What is known about the chosen highlight, and the ways on from it. */
export function HighlightDetail({ story, article, chosen, turn, onChoose }: HighlightDetailProps) {
  const steps = useRef<HTMLDivElement>(null);
  const isOpen = chosen.length > 0;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
    // What had the focus went with what was known.
    else if (wasOpen.current && document.activeElement === document.body) {
      const steppers = steps.current?.querySelectorAll<HTMLElement>('button:enabled');
      [...(steppers ?? [])].at(-1)?.focus({ preventScroll: true });
    }
  }, [isOpen]);
  const step = (label: string, to: Span | null) => (
    <button type="button" disabled={to === null} onClick={() => to && onChoose(to)}>
      {label}
    </button>
  );
  const isNothingMarked = !isOpen && turn.previous === null && turn.next === null;
  return (
    <section aria-label="Chosen highlight" className={isOpen ? `${styles.detail} ${styles.sheet}` : styles.detail}>
      <div className={styles.steps} ref={steps}>
        {isNothingMarked ? (
          <p className="soft small">Nothing is marked in this text.</p>
        ) : (
          <>
            {step('‹ Previous', turn.previous)}
            {step('Next ›', turn.next)}
          </>
        )}
        {isOpen && (
          <button className={styles.close} type="button" onClick={() => onChoose(null)}>
            Close
          </button>
        )}
      </div>
      {chosen.map((highlight) => (
        <div className={styles.entry} key={highlight.layer}>
          {describe(highlight, story, article)}
        </div>
      ))}
    </section>
  );
}

function describe(highlight: Highlight, story: StoryBundle, article: BundledArticle): ReactNode {
  switch (highlight.layer) {
    case 'quotations':
      return <AboutQuotation story={story} article={article} {...highlight} />;
    case 'rejected':
      return <AboutRejected reason={highlight.rejected.reason} />;
    case 'dates':
      return <AboutDate article={article} date={highlight.date} unresolved={highlight.unresolved} />;
    case 'published':
      return <AboutPublication story={story} article={article} day={highlight.publication.value} />;
    case 'names':
      return <AboutName story={story} article={article} name={highlight.name} entity={highlight.entity} />;
    case 'notes':
      return <AboutNote story={story} note={highlight.note} />;
    case 'shared':
      return <AboutShared story={story} links={highlight.links} />;
  }
}

interface AboutQuotationProps {
  story: StoryBundle;
  article: BundledArticle;
  quotation: Quotation;
  /** Under the full name or names; null when nobody is named. */
  speaker: string | null;
}

function AboutQuotation({ story, article, quotation, speaker }: AboutQuotationProps) {
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const reason = toSpeakerReason(quotation, article.text, entities);
  const { id, kind, speaker: named, relay, closed } = quotation;
  const wordsOf = ({ start, end }: Span) => article.text.slice(start, end);
  return (
    <>
      <h3 dir="auto">{speaker ?? 'Speaker not named'}</h3>
      <p className={styles.fact}>
        {kind} quotation
        {named && named.start < named.end && speaker !== wordsOf(named) && (
          <>
            , named here as{' '}
            <span className={named.basis === 'inferred' ? 'inferred' : ''}>
              “<bdi>{wordsOf(named)}</bdi>”
            </span>
          </>
        )}
        {relay && (
          <>
            , reported by <bdi>{wordsOf(relay)}</bdi>
          </>
        )}
        {!closed && '; the source never closes it'}
      </p>
      {reason !== null && <p>{reason}.</p>}
      <p>
        <Link to={paths.quotes(story.id, { quote: id })}>See it among the quotations</Link>
      </p>
      <div className={styles.ways}>
        <CorrectInPlace
          story={story.id}
          target={{ kind: 'quotation', article: article.id, quotation }}
          of={`quotation of ${speaker ?? 'nobody named'}`}
        />
      </div>
    </>
  );
}

function AboutRejected({ reason }: { reason: RejectionReason }) {
  return (
    <>
      <h3>Not counted as a quotation</h3>
      <p>{REJECTION_WORDS[reason].why}</p>
    </>
  );
}

interface AboutDateProps {
  article: BundledArticle;
  date: DateMention;
  unresolved: string | null;
}

function AboutDate({ article, date, unresolved }: AboutDateProps) {
  const words = article.text.slice(date.start, date.end);
  if (unresolved !== null) {
    return (
      <>
        <h3>
          “<bdi>{words}</bdi>”
        </h3>
        <p>Not resolved: {unresolved}.</p>
      </>
    );
  }
  return (
    <>
      <h3>
        {date.edtf === null ? (
          <>
            “<bdi>{words}</bdi>”
          </>
        ) : (
          <DateWords edtf={date.edtf} approximate={date.approximate} />
        )}
      </h3>
      <p>
        {date.basis === 'stated' ? 'Stated' : <span className="inferred">Inferred</span>}:{' '}
        {toDateReason({ ...date, words })}.
      </p>
    </>
  );
}

function AboutPublication({ story, article, day }: { story: StoryBundle; article: BundledArticle; day: string }) {
  return (
    <>
      <h3>
        Published <DateWords edtf={day} />
      </h3>
      <p>
        <PublicationReason story={story} article={article} />.
      </p>
    </>
  );
}

interface AboutNameProps {
  story: StoryBundle;
  article: BundledArticle;
  name: NameMention;
  entity: Entity;
}

function AboutName({ story, article, name: mention, entity: { name, type, aliases } }: AboutNameProps) {
  const others = aliases.filter((alias) => alias !== name);
  return (
    <>
      <h3>{name}</h3>
      <p className={styles.fact}>
        {type === 'other' ? 'name' : type}
        {others.length > 0 && <>; also {others.map((alias) => `“${alias}”`).join(', ')}</>}
      </p>
      <div className={styles.ways}>
        <CorrectInPlace story={story.id} target={{ kind: 'name', article: article.id, mention }} of={name} />
      </div>
    </>
  );
}

function AboutNote({ story, note }: { story: StoryBundle; note: Note }) {
  return (
    <>
      <h3>{CAN_CORRECT ? 'Your note' : 'Note'}</h3>
      <p className={styles.note}>{note.text}</p>
      <div className={styles.ways}>
        <CorrectInPlace story={story.id} target={{ kind: 'note', note }} of="this note" />
      </div>
    </>
  );
}

function AboutShared({ story, links }: { story: StoryBundle; links: SharedWith[] }) {
  return (
    <>
      <h3>In other articles</h3>
      {links.map(({ link, article, passage }) => (
        <div className={styles.ways} key={link.id}>
          <p>
            <ArticleBadge letter={article.letter} /> {link.relation === 'same' ? 'says the same' : 'is related'}:{' '}
            <q className={styles.words}>{article.text.slice(passage.start, passage.end)}</q>{' '}
            <Link to={paths.compare(story.id, { a: link.a.article, b: link.b.article, link: link.id })}>Compare</Link>
          </p>
          <CorrectInPlace story={story.id} target={{ kind: 'link', link }} of={`link with ${article.letter}`} />
        </div>
      ))}
    </>
  );
}
