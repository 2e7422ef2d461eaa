/** The page in a web archive (MHTML): its bytes, and where it was saved from and in which encoding, if that is said. */
export interface MainPart {
  bytes: Uint8Array;
  savedFrom: string | null;
  encoding: string | null;
}

const BOUNDARY = /boundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,100})"|([^\s";]{1,100}))/i;
/** Of headers; pictures in a page are parts too, and there can be many. */
const MOST = { headers: 20_000, parts: 5000 };

/** Known by its headers, which are those of a mail. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1000));
  return /^[\w-]{1,40}:/.test(head) && /^content-type:\s{0,9}multipart\/related/im.test(head);
}

/** Finds the page among the parts of a web archive, as browsers save it: the first that is HTML. Null when there is none. */
export function findMainPart(archive: Uint8Array): MainPart | null {
  // One character a byte: places in the text are places in the bytes.
  const text = new TextDecoder('windows-1252').decode(archive);
  const head = text.slice(0, MOST.headers);
  const boundary = BOUNDARY.exec(head);
  if (!boundary) return null;
  const mark = `--${boundary[1] ?? boundary[2] ?? ''}`;
  let start = text.indexOf(mark);
  for (let parts = 0; start >= 0 && parts < MOST.parts; parts++) {
    const next = text.indexOf(mark, start + mark.length);
    const end = next < 0 ? text.length : next;
    const headers = /^[^]*?\r?\n\r?\n/.exec(
      text.slice(start + mark.length, Math.min(end, start + mark.length + MOST.headers)),
    )?.[0];
    if (headers !== undefined && /^content-type:\s{0,9}(?:text\/html|application\/xhtml)/im.test(headers)) {
      const body = archive.subarray(start + mark.length + headers.length, end);
      return {
        bytes: decodeBody(body, /^content-transfer-encoding:\s{0,9}([\w-]{1,40})/im.exec(headers)?.[1] ?? ''),
        savedFrom: readAddress(head, 'snapshot-content-location') ?? readAddress(headers, 'content-location'),
        encoding: /charset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(headers)?.[1] ?? null,
      };
    }
    start = next;
  }
  return null;
}

const readAddress = (headers: string, name: string) =>
  new RegExp(`^${name}:\\s{0,9}(https?://\\S{1,2000})`, 'im').exec(headers)?.[1] ?? null;

function decodeBody(body: Uint8Array, encoding: string): Uint8Array {
  if (/^quoted-printable$/i.test(encoding)) return decodeQuotedPrintable(body);
  if (!/^base64$/i.test(encoding)) return body;
  const letters = new TextDecoder('windows-1252').decode(body).replace(/[^A-Za-z0-9+/]/g, '');
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** "=E2=80=9C" stands for three bytes, and "=" at the end of a line for nothing. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    const hex =
      byte === EQUALS ? Number.parseInt(String.fromCharCode(body[at + 1] ?? 0, body[at + 2] ?? 0), 16) : Number.NaN;
    if (byte === EQUALS && body[at + 1] === LINE_FEED) at += 1;
    else if (byte === EQUALS && body[at + 1] === RETURN && body[at + 2] === LINE_FEED) at += 2;
    else if (Number.isNaN(hex)) decoded[length++] = byte;
    else {
      decoded[length++] = hex;
      at += 2;
    }
  }
  return decoded.subarray(0, length);
}
