/** What systems and programs put beside the files of people, also in zip archives: hidden, and never meant to be read. */
const OF_SYSTEM =
  /(?:^|\/)(?:\.[^/]{1,255}|__MACOSX|Thumbs\.db|desktop\.ini|ehthumbs\.db|~\$[^/]{1,255}|Icon\r)(?:\/|$)/i;
const FOLDER_OF_PAGE = /_(?:files|file|fichiers|dateien|archivos|bestanden)\//;

/**
 * The files of a folder without those of the system, and without the pictures and scripts that a browser has saved
 * beside a web page, in a folder called after it.
 */
export function leaveOutSystemFiles(files: readonly File[]): File[] {
  const pages = new Set(files.flatMap(({ name }) => (/\.x?html?$/i.test(name) ? name.replace(/\.x?html?$/i, '') : [])));
  return files.filter(({ name }) => {
    const beside = FOLDER_OF_PAGE.exec(name);
    return !OF_SYSTEM.test(name) && !(beside && pages.has(name.slice(0, beside.index)));
  });
}
