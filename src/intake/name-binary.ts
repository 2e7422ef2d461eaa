/** How files of other kinds begin, whatever they are called; in bytes, written as text. */
const SIGNATURES = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an older office document'],
  ['{\\rtf', 'a rich text document'],
  ['\u0089PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['RIFF', 'an image or a recording'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
] as const;

/** What a file is that begins with the bytes of another kind of file; null when it may be text. */
export function nameBinary(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([signature]) => beginning.startsWith(signature))?.[1] ?? null;
}
