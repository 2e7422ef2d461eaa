import { useMemo, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { CardList } from '#views/quotes/CardList.tsx';
import { toStoryQuotations } from '#views/quotes/to-story-quotations.ts';
import { foldUtterances } from '#views/quotes/utterance/fold-utterances.ts';
import { CorrectInPlace } from '#correcting/CorrectInPlace.tsx';
import { useNamedQuotation } from '#views/quotes/use-named-quotation.ts';
import { useQuoteKeys } from '#views/quotes/use-quote-keys.ts';
import { toCountWords } from '#ui/count-words.ts';
import { DaysOfSpeaking } from './DaysOfSpeaking.tsx';
import { HowNamed } from './HowNamed.tsx';
import styles from './PersonPage.module.css';
import { toDays } from './to-days.ts';
import type { Person } from './to-person.ts';

/** All that a person says in a story, in the order in which it was said, and how the articles speak of the person. */
export function PersonPage({ story, person }: { story: StoryBundle; person: Person }) {
  const { name, cards } = person;
  const [params] = useSearchParams();
  const quote = params.get('quote');
  const quotations = useMemo(() => toStoryQuotations(story), [story]);
  const items = useRef<HTMLUListElement>(null);
  const [announcement, announce] = useState('');
  useQuoteKeys({ field: null, items, onClear: null });
  useNamedQuotation(items, quote);
  const days = useMemo(() => toDays(cards), [cards]);
  const shown = useMemo(() => {
    const ordinals = Uint32Array.from(cards.flatMap(({ id }) => quotations.ordinalOf(id) ?? []));
    return foldUtterances(ordinals, quotations);
  }, [cards, quotations]);
  return (
    <div className={styles.page}>
      <title>{`${name} · ${story.title} · Parallax`}</title>
      <header className={styles.header}>
        <p className={`${styles.back} no-print`}>
          <Link to={paths.quotes(story.id)}>Quotes</Link> › <Link to={paths.person(story.id)}>Who speaks</Link>
        </p>
        <h2 dir="auto">{name}</h2>
        <p className="soft">{toCountWords(cards.length, 'quotation')}, in the order in which they were said</p>
        {person.entity && (
          <div className={`${styles.correct} no-print`}>
            <CorrectInPlace story={story.id} target={{ kind: 'person', entity: person.entity.id }} of={name} />
          </div>
        )}
      </header>
      {days && <DaysOfSpeaking story={story} name={name} days={days} />}
      <HowNamed story={story} person={person} />
      <CardList
        {...{ quotations, quote }}
        ref={items}
        first={null}
        cards={shown}
        named={quote === null ? -1 : shown.indexOf(quotations.ordinalOf(quote) ?? -1)}
        query={null}
        onAnnounce={announce}
      />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  );
}
