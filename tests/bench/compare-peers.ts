import nlp from 'compromise';
import { NEWS_SET, readNewsTexts } from './read-news-texts.ts';

/** So many times as fast as compromise is wanted. */
const WANTED = 5;

/** Our whole analysis against what compromise needs for the quotations alone, on the same texts in the same run. */
export function comparePeers(analyze: (text: string) => unknown, time: (run: () => unknown) => number): void {
  const texts = readNewsTexts();
  if (texts.length === 0) {
    console.log(`compromise: not compared, since ${NEWS_SET} is not here`);
    return;
  }
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const ours = time(() => {
    for (const text of texts) analyze(text);
  });
  const theirs = time(() => {
    // Asked for as JSON, or it would put the work off.
    for (const text of texts) nlp(text).quotations().json();
  });
  console.log(`${texts.length} news texts, ${size.toFixed(2)} MB`);
  console.log(`  our whole analysis:          ${ours.toFixed(2)} s, ${(size / ours).toFixed(2)} MB/s`);
  console.log(`  compromise, quotations only: ${theirs.toFixed(2)} s, ${(size / theirs).toFixed(2)} MB/s`);
  console.log(`  ours is ×${(theirs / ours).toFixed(1)} as fast (wanted: ×${WANTED})`);
}
