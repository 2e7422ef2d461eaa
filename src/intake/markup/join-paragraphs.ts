/** Signs that have no width and no meaning of their own, and control characters. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]|\p{Surrogate}/gu;

/** One text of paragraphs, parted by blank lines, with one space where there were several; breaks of lines stay. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replace(INVISIBLE, '').split('\n').map(toLine).join('\n'))
    .flatMap((paragraph) => paragraph.split(/\n{2,}/))
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .join('\n\n');
}

const toLine = (line: string) => line.replace(/[\s\u0085]+/g, ' ').trim();
