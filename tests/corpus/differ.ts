import { findMarkedDifferences } from './find-marked-differences.ts';

/**
 * A line of a table, `one sentence | another → number: 48 pages | 47 pages; name: Lund | Oslo`, with what is found
 * between its two sentences behind the arrow; the line of two that do not differ ends with `→ nothing`.
 */
export function differ(line: string): string {
  const [pair = ''] = line.split(' → ');
  const [a = '', b = ''] = pair.split(' | ');
  const found = findMarkedDifferences({ a, b }).map((each) => `${each.kind}: ${each.a ?? '–'} | ${each.b ?? '–'}`);
  return `${pair} → ${found.join('; ') || 'nothing'}`;
}
