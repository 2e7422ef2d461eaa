const STEMS =
  'harbour bridge market school river train tower garden winter council ferry border engine bakery museum orchard ' +
  'tunnel budget union village forest canal station mirror paper copper cotton silver timber marble vessel lantern ' +
  'meadow quarry mill dock barn chapel ladder kettle saddle anchor basket candle feather hammer needle pepper ' +
  'pillar ribbon shelter thread velvet wagon barrel button carpet cellar curtain drawer fabric gravel handle jacket ' +
  'kitchen leather magnet napkin oyster parcel quilt rocket sandal tailor umbrella violin walnut yarn zipper blanket ' +
  'cabin dairy elbow falcon gallery helmet island jungle keeper letter morning nursery office planet quarter record ' +
  'season teacher uniform valley window worker yard charter doctor farmer guard hunter judge kingdom lawyer miner';
const BEGINNINGS = [
  '',
  're',
  'un',
  'over',
  'under',
  'inter',
  'counter',
  'non',
  'pre',
  'out',
  'sub',
  'super',
  'anti',
  'co',
];
const ENDINGS = [
  '',
  's',
  'ed',
  'ing',
  'er',
  'ers',
  'less',
  'ful',
  'ness',
  'ship',
  'like',
  'ward',
  'able',
  'ment',
  'ism',
  'ist',
  'dom',
];

/** More than 20,000 words, each once: stems with beginnings and endings, and two stems grown together. */
export function generateWords(next: () => number): string[] {
  const stems = STEMS.split(' ');
  const words = stems.flatMap((stem) =>
    BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + stem + ending)),
  );
  const joined = stems.flatMap((first) => stems.filter((second) => second !== first).map((second) => first + second));
  const all = [...new Set([...words, ...joined])];
  // Shuffled, so that frequent words are not all of one kind.
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other] ?? '', all[at] ?? ''];
  }
  return all;
}

/** Draws places of a list of `length` as words of a language are drawn: the nth in proportion to 1/n. */
export function createZipfDraw(length: number, next: () => number): () => number {
  // The sum of 1/n up to n grows as its logarithm: going back from a part of the whole sum leads to a place.
  const whole = Math.log(length + 1);
  return () => Math.min(length - 1, Math.floor(Math.exp(next() * whole)) - 1);
}
