import { useHref, useSearchParams } from 'react-router';
import { paths } from '#app/paths.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toList } from '#bundle/to-list.ts';
import { useReadStory } from '#queries/corrected-story.ts';
import { saveFile } from '#ui/save-file.ts';
import { toWholeAddress } from '#ui/take-away/to-whole-address.ts';
import { TakeAwayMenu } from '#ui/take-away/TakeAwayMenu.tsx';
import { type Shown, toColumnParams, withParams } from '#views/compare/search-params.ts';
import type { ComparedLink, Comparison } from '#views/compare/to-comparison.ts';
import { toComparisonRecord } from './to-comparison-record.ts';
import { type ComparisonFormat, FACTS, FORMATS, toComparisonFile } from './formats.ts';

interface TakeAwayProps {
  story: StoryBundle;
  comparison: Comparison;
  /** The links that the filter lets through. */
  shown: readonly ComparedLink[];
  show: Shown | null;
  /** Tells the reader what has been saved. */
  onSaved: (words: string) => void;
}

/** Saves the comparison as it is filtered as a file, or prints it. */
export function TakeAway({ story, comparison, shown, show, onSaved }: TakeAwayProps) {
  const [search] = useSearchParams();
  const work = useReadStory(story.id);
  const compare = useHref(paths.compare(story.id));
  const article = useHref(paths.article(story.id, ''));
  const letters = comparison.articles.map(({ letter }) => letter);
  const save = async (format: ComparisonFormat) => {
    if (format === 'print') {
      print();
      return;
    }
    // A link's own address names the articles as they stand here, and nothing that passes.
    const columns = withParams(new URLSearchParams(), toColumnParams(comparison.articles.map(({ id }) => id)));
    const record = toComparisonRecord({
      story,
      comparison,
      shown,
      show,
      address: toWholeAddress(`${compare}?${withParams(search, { link: null, at: null })}`),
      work,
      toPermalink: (link) => toWholeAddress(`${compare}?${withParams(columns, { link })}`),
    });
    const toArticleAddress = (id: string) => toWholeAddress(`${article}${encodeURIComponent(id)}`);
    const { text, said, ending, type } = await toComparisonFile(format, record, toArticleAddress);
    saveFile(`${story.id}-${letters.join('-')}.${ending}`, text, type);
    onSaved(said);
  };
  return (
    <TakeAwayMenu
      what={`The comparison of ${toList(letters)}${show === null ? '' : ', as it is filtered'}:`}
      formats={FORMATS}
      facts={FACTS}
      onSave={(format) => void save(format)}
    />
  );
}
