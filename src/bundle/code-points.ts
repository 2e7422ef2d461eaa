/**
 * Turns UTF-16 offsets into a text into code points, as the Web Annotation model counts. Asking in rising order
 * reads the text once.
 */
export function createCodePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) [at, points] = [0, 0];
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
}

/** `offset`, or the one before it when it would part a character of two code units. */
export function toCharacterStart(text: string, offset: number): number {
  const parts = offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
  return parts ? offset - 1 : offset;
}
