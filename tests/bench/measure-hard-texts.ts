import { HOSTILE_TEXTS } from '#tests/corpus/hostile-texts.ts';
import { generateText } from './generate-articles.ts';
import { workSeconds } from './work-seconds.ts';

/** UTF-16 code units. */
const VERY_LONG = 5_000_000;

/** How long an analysis of very long and of hostile texts takes, and against half of each: 2 is linear. */
export function measureHardTexts(analyze: (text: string) => unknown): void {
  const texts: Record<string, (part: number) => string> = {
    'news of 5 MB': (part) => generateText(VERY_LONG * part),
    ...HOSTILE_TEXTS,
  };
  console.log(`${'text'.padEnd(42)} seconds  twice as long`);
  for (const [name, toText] of Object.entries(texts)) {
    const [half, whole] = [toText(0.5), toText(1)].map((text) => {
      // The better of two: what was compiled or tidied up during the first is not the text's.
      return Math.min(
        workSeconds(() => analyze(text)),
        workSeconds(() => analyze(text)),
      );
    });
    const growth = `×${((whole ?? 0) / (half ?? 1)).toFixed(2)}`;
    console.log(`${name.padEnd(42)}${(whole ?? 0).toFixed(2).padStart(8)}${growth.padStart(15)}`);
  }
}
