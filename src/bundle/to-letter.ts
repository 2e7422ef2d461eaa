/** The badge of the article at a place of its story, counted from 0: 0 → A, 25 → Z, 26 → AA. */
export function toLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetter(Math.floor(index / 26) - 1) + last;
}
