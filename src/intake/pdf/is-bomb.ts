import { Unzlib } from 'fflate';

/** In bytes. Deflate packs a thousand bytes into one at best: what is smaller packed is not unpacked to be counted. */
const FEWEST_PACKED = 64_000;
/** The pixels of a page that was scanned finely and in colours take two thirds of it. */
const MOST_UNPACKED = 150_000_000;
const CHUNK = 16_000;
const PACKED_TWICE = /\/Fl(?:ateDecode)?\s{0,9}(?:\/Fl|\/LZW)|\/LZW(?:Decode)?\s{0,9}(?:\/Fl|\/LZW)/;

/**
 * Whether a part of a PDF would take far more room unpacked than any page needs: pdf.js unpacks the parts that it reads
 * whole. Knowingly misses: other ways to pack, which save far less, and parts that are packed twice where it is said elsewhere.
 */
export function isBomb(bytes: Uint8Array): boolean {
  // One character a byte: places in the text are places in the bytes.
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (PACKED_TWICE.test(text)) return true;
  for (let at = text.indexOf('stream'); at >= 0;) {
    const found = text.indexOf('endstream', at + 6);
    const end = found < 0 ? text.length : found;
    const start = at + 6 + (/^\r?\n?/.exec(text.slice(at + 6, at + 8))?.[0].length ?? 0);
    if (end - start > FEWEST_PACKED && unpacksTo(bytes.subarray(start, end)) > MOST_UNPACKED) return true;
    at = text.indexOf('stream', end + 9);
  }
  return false;
}

/** How many bytes a packed part has, counted to a little more than the most; what is packed otherwise counts as none. */
function unpacksTo(packed: Uint8Array): number {
  let count = 0;
  const unpacker = new Unzlib((chunk) => {
    count += chunk.length;
    if (count > MOST_UNPACKED) throw new RangeError('More than is counted');
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      unpacker.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // Too much, damaged, or not packed so: what was counted until there is what pdf.js can unpack.
  }
  return count;
}
