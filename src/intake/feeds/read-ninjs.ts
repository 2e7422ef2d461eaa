import { type FeedItem, toPlainText } from './feed-item.ts';
import { type JsonRecord, readNames, readRecords, readWords, toJsonRecord } from './json-values.ts';

const BODIES = ['body_text', 'body_xhtml', 'body_html', 'bodies'];
const SIGNS = ['versioncreated', 'headline', 'headlines', 'uri', 'type'];

/** Whether this is news as the IPTC’s ninjs has it, in its versions 1, 2 and 3. */
export function isNinjs(value: unknown): boolean {
  const item = toJsonRecord(value);
  const isSaid = readRecords(item, 'standard').some((each) => readWords(each, 'name').toLowerCase() === 'ninjs');
  return isSaid || (BODIES.some((key) => item.has(key)) && SIGNS.some((key) => item.has(key)));
}

/** What is called as ninjs calls it. */
export function readNinjs(value: unknown): FeedItem {
  const item = toJsonRecord(value);
  return {
    text:
      readWords(item, 'body_text') ||
      toPlainText(readWords(item, 'body_xhtml', 'body_html')) ||
      readBody(item, 'bodies'),
    teaser:
      readWords(item, 'description_text') ||
      toPlainText(readWords(item, 'description_xhtml', 'description_html')) ||
      readBody(item, 'descriptions'),
    title: readWords(item, 'headline') || readBody(item, 'headlines') || readWords(item, 'title', 'name'),
    outlet:
      readNames(
        [...readRecords(item, 'infosource'), ...readRecords(item, 'infosources')].slice(0, 1),
        'name',
        'literal',
      ) || readWords(item, 'copyrightholder', 'source', 'provider'),
    author: readWords(item, 'byline') || readNames(readRecords(item, 'bylines'), 'byline', 'value', 'name'),
    addresses: [readWords(item, 'url', 'href'), readWords(item, 'uri')],
    dates: ['firstcreated', 'contentcreated', 'versioncreated', 'versionfirstcreated'].map((key) =>
      readWords(item, key),
    ),
    languages: [readWords(item, 'language')],
  };
}

/** Of several versions of a text the one that is called the main one, else the first. */
function readBody(item: JsonRecord, key: string): string {
  const bodies = readRecords(item, key);
  const body = bodies.find((each) => readWords(each, 'role') === 'main') ?? bodies[0];
  if (!body) return '';
  const value = readWords(body, 'value');
  return /html/i.test(readWords(body, 'contenttype')) ? toPlainText(value) : value;
}
