import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';

/** News texts for measuring only; they lie beside the project where they are, and are never part of it. */
const DEV_SET = '../shared/eval/quotes/polnear.dev.jsonl';

/** Our whole analysis against compromise's tagging, people and quotations, on the same texts. */
export function comparePeers(analyze: (text: string) => unknown, time: (run: () => unknown) => number): void {
  if (!existsSync(DEV_SET)) {
    console.log(`compromise: not compared, since ${DEV_SET} is not here`);
    return;
  }
  const lines = readFileSync(DEV_SET, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const ours = time(() => {
    for (const text of texts) analyze(text);
  });
  const theirs = time(() => {
    for (const text of texts) {
      const doc = nlp(text);
      // Asked for as JSON, or it would put the work off.
      for (const found of [doc.quotations(), doc.people(), doc.places(), doc.organizations()]) found.json();
    }
  });
  console.log(`${texts.length} news texts, ${size.toFixed(2)} MB`);
  console.log(`  our analysis: ${(size / ours).toFixed(2)} MB/s`);
  console.log(`  compromise (quotations, people, places, organisations): ${(size / theirs).toFixed(2)} MB/s`);
}
