import { existsSync, readFileSync } from 'node:fs';

/** News texts for measuring only; they lie beside the project where they are, and are never part of it. */
export const NEWS_SET = '../shared/eval/quotes/polnear.dev.jsonl';

/** The texts of that set, if it is here. */
export function readNewsTexts(): string[] {
  if (!existsSync(NEWS_SET)) return [];
  const lines = readFileSync(NEWS_SET, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
