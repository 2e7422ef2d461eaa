/** A text at a place of a page, in points from its lower left. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A small PDF of pages of 600 × 800 points, in Helvetica, written by hand. @param info names and words of its information */
export function toPdf(
  pages: readonly (readonly PlacedText[])[],
  info: Record<string, string> = {},
): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([name, words]) => `/${name} ${toPdfString(words)}`)
      .join(' ')} >>`,
    ...pages.flatMap((texts, at) => {
      const drawing = texts
        .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${toPdfString(text)} Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** In the encoding of the font, which has the curly quotation marks of Windows-1252. */
const toPdfString = (text: string) =>
  `(${Array.from(text, (sign) => WINDOWS[sign] ?? sign)
    .join('')
    .replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
const WINDOWS: Readonly<Record<string, string>> = { '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96' };

/** A PDF of one page whose drawing is packed. @param filters as they are written in the file */
export function toPackedPdf(packed: Uint8Array, filters: string): Uint8Array<ArrayBuffer> {
  const plain = String.fromCharCode(...toPdf([[{ text: 'x', x: 60, y: 700 }]]));
  const head = `${plain.slice(0, plain.indexOf('<< /Length'))}<< /Length ${packed.length} /Filter ${filters} >>\nstream\n`;
  const rest = plain.slice(plain.indexOf('endstream'));
  const place = head.length + packed.length + 1 + rest.indexOf('xref');
  const tail = `\n${rest.replace(/(?<=startxref\n)\d+/, String(place))}`;
  const toBytes = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
  return Uint8Array.from([toBytes(head), Array.from(packed), toBytes(tail)].flat());
}
