import { toList } from '#bundle/to-list.ts';
import { FILE_ENDINGS } from './file-endings.ts';
import { nameBinary } from './name-binary.ts';
import type { Refusal } from './rejection.ts';

const COPY = 'Copy its text and paste it here.';
const SAVE_IN_WORD = 'Open it in a word processor and save it as .docx, without a password.';

/** Kinds of files that people have articles in, and that are not read: what each is, and what its reader can do. */
const OTHER_KINDS: readonly [endings: RegExp, what: string, remedy: string][] = [
  [/\.(?:docx|odt)$/i, 'a document that is damaged, of an older kind or locked with a password', SAVE_IN_WORD],
  [/\.(?:doc|dot|rtf|wpd|wps)$/i, 'a document of an older kind', SAVE_IN_WORD],
  [
    /\.pdf$/i,
    'no PDF, or one that is damaged',
    'Open it in another program and save it as PDF again, or copy its text.',
  ],
  [/\.pages$/i, 'a document of Pages', 'Export it from Pages as Word or as plain text.'],
  [
    /\.webarchive$/i,
    'a web archive of Safari',
    'Save the page as “Page Source” (.html), or copy its text and paste it here.',
  ],
  [/\.(?:xlsx?|ods|numbers)$/i, 'a spreadsheet', 'Save its sheet as CSV (.csv) and add that.'],
  [/\.(?:pptx?|odp|key)$/i, 'a presentation', COPY],
  [/\.(?:epub|mobi|azw3?)$/i, 'an e-book', COPY],
  [/\.(?:zip|gz|tgz|7z|rar|tar|bz2|xz)$/i, 'an archive of files', 'Unpack it, and add the files that are in it.'],
  [
    /\.(?:png|jpe?g|gif|webp|tiff?|bmp|heic|svg)$/i,
    'a picture',
    'Have its text recognised by a program for that, and add the text.',
  ],
  [/\.(?:mp3|mp4|m4a|mov|wav|avi|mkv|ogg|webm)$/i, 'a recording', 'Transcribe what is said, and add the text.'],
];

/** Why a file of no kind that is read cannot become articles. @param beginning its first bytes */
export function refuseKind(name: string, beginning: Uint8Array): Refusal {
  const other = OTHER_KINDS.find(([ending]) => ending.test(name.slice(-20)));
  if (other) return { reason: `This is ${other[1]}.`, remedy: other[2] };
  const binary = nameBinary(beginning);
  return {
    reason: `${binary === null ? '' : `This is ${binary}. `}Parallax reads files that end with ${toList(FILE_ENDINGS, 'or')}.`,
    remedy: 'Save it as plain text (.txt), or copy its text and paste it here.',
  };
}
