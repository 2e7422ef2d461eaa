import { useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { toCountWords } from '#ui/count-words.ts';
import { saveFile } from '#ui/save-file.ts';
import { COMMON_FACTS, COMMON_FORMATS, type CommonFormat } from '#ui/take-away/format-facts.ts';
import { toWholeAddress } from '#ui/take-away/to-whole-address.ts';
import { TakeAwayMenu } from '#ui/take-away/TakeAwayMenu.tsx';
import type { QuoteCard } from '#views/quotes/quote-card.ts';
import { type Addresses, toFileText } from './formats.ts';

interface TakeAwayProps {
  story: StoryBundle;
  /** The query as typed, which the file repeats. */
  query: string;
  count: number;
  /** The quotations, in their order on the page; asked for only when a file is made. */
  collect: () => readonly QuoteCard[];
  onAnnounce: (message: string) => void;
}

/** Saves what is found as a file, in the order in which it stands on the page. */
export function TakeAway({ story, query, count, collect, onAnnounce }: TakeAwayProps) {
  const addresses = useAddresses(story.id);
  const work = useReadStory(story.id);
  const save = async (format: CommonFormat) => {
    const { name, ending, type } = COMMON_FACTS[format];
    const source = { story: story.title, address: toWholeAddress(location.href), query };
    const text = await toFileText(format, source, collect(), addresses, work);
    saveFile(`${story.id}-quotations.${ending}`, text, type);
    onAnnounce(`${toCountWords(count, 'quotation')} saved as ${name}.`);
  };
  return (
    <TakeAwayMenu
      what={`${count === 1 ? 'The quotation' : `The ${toCountWords(count, 'quotation')}`} found here, as a file:`}
      formats={COMMON_FORMATS}
      facts={COMMON_FACTS}
      onSave={(format) => void save(format)}
    />
  );
}

/** Whole addresses, below whatever path the app is served under. */
function useAddresses(storyId: string): Addresses {
  const quotes = useHref(paths.quotes(storyId));
  const article = useHref(paths.article(storyId, ''));
  return {
    quotation: (id) => toWholeAddress(`${quotes}?${new URLSearchParams({ quote: id })}`),
    article: (id) => toWholeAddress(`${article}${encodeURIComponent(id)}`),
  };
}
