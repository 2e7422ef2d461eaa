import { useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import { toCountWords } from '#ui/count-words.ts';
import { saveFile } from '#ui/save-file.ts';
import { TakeAwayMenu } from '#ui/take-away/TakeAwayMenu.tsx';
import { type Addresses, DATA_FACTS, DATA_FORMATS, type DataFormat, type Shown, toDataFile } from './formats.ts';

interface TakeAwayProps extends Omit<Shown, 'address'> {
  /** Tells the reader what has been saved. */
  onSaved: (words: string) => void;
}

/** Saves the events that are listed as a file. */
export function TakeAway({ onSaved, ...shown }: TakeAwayProps) {
  const { story, events } = shown;
  const addresses = useAddresses(story.id);
  const save = async (format: DataFormat) => {
    const { ending, type } = DATA_FACTS[format];
    const { text, said } = await toDataFile(format, { ...shown, address: location.href }, addresses);
    saveFile(`${story.id}-events.${ending}`, text, type);
    onSaved(said);
  };
  return (
    <TakeAwayMenu
      what={`${events.length === 1 ? 'The event' : `The ${toCountWords(events.length, 'event')}`} listed here, as a file:`}
      formats={DATA_FORMATS}
      facts={DATA_FACTS}
      onSave={(format) => void save(format)}
    />
  );
}

/** Whole addresses, below whatever path the app is served under. */
function useAddresses(storyId: string): Addresses {
  const timeline = useHref(paths.timeline(storyId));
  const article = useHref(paths.article(storyId, ''));
  const whole = (href: string) => new URL(href, location.href).href;
  return {
    event: (id) => whole(`${timeline}?${new URLSearchParams({ event: id })}`),
    article: (id) => whole(`${article}${encodeURIComponent(id)}`),
  };
}
