import type { Citation } from './citation.ts';

/** Citations as RIS: a tag a line, and no line that an article's words could begin. */
export function toRis(citations: readonly Citation[]): string {
  return citations.map((citation) => `${toLines(citation).join('\r\n')}\r\n`).join('\r\n');
}

function toLines({ key, title, outlet, author, published, url, language, notes }: Citation): string[] {
  const line = (tag: string, value: string | null | undefined) =>
    value === null || value === undefined ? [] : [`${tag}  - ${value}`];
  return [
    'TY  - NEWS',
    ...line('ID', key),
    ...line('TI', title),
    ...line('AU', author),
    ...line('T2', outlet),
    ...line('PY', published?.year),
    ...line('DA', published && `${published.year}/${published.month}/${published.day}`),
    ...line('UR', url),
    ...line('LA', language),
    ...notes.flatMap((note) => line('N1', note)),
    'ER  - ',
  ];
}
