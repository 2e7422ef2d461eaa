/** "A", "A and B", "A, B and C" */
export function toList(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 3) return words.join(` ${joint} `);
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
