type Bag = ReadonlyMap<string, number>;

/**
 * What two texts have in common by their letters alone, as the methods do that the app has to beat: the cosine of
 * their words weighed by rarity among the texts given, and the sum of that cosine, of the cosine of their groups of
 * four letters, and of the share of the shorter one's words that the other has.
 */
export function scoreLexically(texts: readonly string[]): {
  cosine: (a: string, b: string) => number;
  sum: (a: string, b: string) => number;
} {
  const words = weighBags(texts, (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const letters = weighBags(texts, (text) =>
    Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.toLowerCase().slice(at, at + 4)),
  );
  const cosine = (a: string, b: string) => toCosine(words(a), words(b));
  const sum = (a: string, b: string) => cosine(a, b) + toCosine(letters(a), letters(b)) + toShare(words(a), words(b));
  return { cosine, sum };
}

/** From a text to its parts, each with its count times its inverse document frequency. */
function weighBags(texts: readonly string[], split: (text: string) => readonly string[]): (text: string) => Bag {
  const frequency = new Map<string, number>();
  for (const text of texts) {
    for (const part of new Set(split(text))) frequency.set(part, (frequency.get(part) ?? 0) + 1);
  }
  const rarity = (part: string): number => Math.log((texts.length + 1) / ((frequency.get(part) ?? 0) + 0.5));
  const known = new Map<string, Bag>();
  return (text) => {
    const bag = known.get(text) ?? addUp(split(text).map((part) => [part, rarity(part)]));
    known.set(text, bag);
    return bag;
  };
}

function addUp(parts: readonly (readonly [string, number])[]): Bag {
  const bag = new Map<string, number>();
  for (const [part, weight] of parts) bag.set(part, (bag.get(part) ?? 0) + weight);
  return bag;
}

const dot = (a: Bag, b: Bag): number => [...a].reduce((sum, [part, weight]) => sum + weight * (b.get(part) ?? 0), 0);
const toCosine = (a: Bag, b: Bag): number => dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);

function toShare(a: Bag, b: Bag): number {
  const total = (bag: Bag): number => [...bag.values()].reduce((sum, weight) => sum + weight, 0);
  const shared = [...a].reduce((sum, [part, weight]) => sum + Math.min(weight, b.get(part) ?? 0), 0);
  return shared / (Math.min(total(a), total(b)) || 1);
}
