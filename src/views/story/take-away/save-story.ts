import { isOwnStoryId } from '#bundle/own-story-id.ts';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import { toStoryFile, toStoryFileName } from '#bundle/story-file/to-story-file.ts';
import type { Addresses } from '#exports/addresses.ts';
import { toCitations } from '#exports/citations/citation.ts';
import { toBibtex } from '#exports/citations/to-bibtex.ts';
import { toCslJson } from '#exports/citations/to-csl-json.ts';
import { toRis } from '#exports/citations/to-ris.ts';
import { listFiles } from '#exports/package/list-files.ts';
import { createStoryRecords } from '#exports/package/story-records.ts';
import { toSavedStory } from '#exports/package/to-saved-story.ts';
import { toZip } from '#exports/package/to-zip.ts';
import { writeStoryJson } from '#exports/package/write-story-json.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { toFileName } from '#exports/to-file-name.ts';
import { toCountWords } from '#ui/count-words.ts';
import { saveFile } from '#ui/save-file.ts';
import { createPause } from './create-pause.ts';
import { saveAlone } from './save-alone.ts';
import type { StoryFormat } from './story-formats.ts';

/** Saves a story as a file. @returns what has been saved, as a sentence */
export async function saveStory(
  format: Exclude<StoryFormat, 'report'>,
  story: StoryBundle,
  addresses: Addresses,
  work: ReaderWork,
  readOwn: (story: string) => Promise<SavedStory>,
): Promise<string> {
  const name = toFileName(story.title, 'story');
  const cited = toCountWords(story.articles.length, 'citation');
  switch (format) {
    case 'page':
      return saveAlone(work);
    case 'zip': {
      const zipped = await toZip(listFiles(createStoryRecords(story, addresses, work)), createPause());
      saveFile(`${name}.zip`, toBlob(zipped), 'application/zip');
      return 'The story saved as a zip. Its README.txt says what each file is.';
    }
    case 'story': {
      // One of the reader's own is saved as it is kept.
      const saved = isOwnStoryId(story.id) ? await readOwn(story.id) : toSavedStory(work);
      saveFile(toStoryFileName(saved.title), toStoryFile(saved), 'application/json');
      return 'The story saved as a file that Parallax opens again.';
    }
    case 'json': {
      const pause = createPause();
      const pieces: string[] = [];
      for (const piece of writeStoryJson(createStoryRecords(story, addresses, work))) {
        pieces.push(piece);
        await pause();
      }
      saveFile(`${name}.json`, new Blob(pieces), 'application/json');
      return 'The data of the story saved as JSON.';
    }
    case 'bib':
      saveFile(`${name}.bib`, toBibtex(toCitations(story)), 'application/x-bibtex;charset=utf-8');
      return `${cited} saved as BibTeX.`;
    case 'ris':
      saveFile(`${name}.ris`, toRis(toCitations(story)), 'application/x-research-info-systems;charset=utf-8');
      return `${cited} saved as RIS.`;
    case 'csl':
      saveFile(`${name}.csl.json`, toCslJson(toCitations(story)), 'application/json');
      return `${cited} saved as CSL-JSON.`;
  }
}

// The bytes are in memory of this page alone, which the general type leaves open.
const toBlob = (pieces: Uint8Array[]) => new Blob(pieces as BlobPart[]);
