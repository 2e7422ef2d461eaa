import type { AlignedWords } from '#analysis/links/differences/align-words.ts';
import { stemWord } from '#analysis/links/stem-word.ts';
import { findGapsWithEnds } from './find-gaps.ts';
import type { Wording } from './wording.ts';

/** Words that say the contrary in the place of each other, a pair a line. */
const PAIRS = `
accept reject
accept refuse
advance retreat
allow ban
agree disagree
appear disappear
approve reject
before after
better worse
best worst
buy sell
build destroy
confirm deny
east west
eastern western
empty full
expand shrink
find lose
first last
friend enemy
give take
good bad
growth decline
grow shrink
guilty innocent
high low
higher lower
hire dismiss
import export
increase decrease
increase reduce
join leave
keep drop
legal illegal
more less
more fewer
most least
north south
northern southern
old new
open close
possible impossible
public private
raise cut
raise lower
reduce raise
remain leave
rich poor
right left
right wrong
rise fall
safe dangerous
sooner later
start stop
start end
begin end
stay leave
strong weak
stronger weaker
succeed fail
success failure
support oppose
true false
up down
win lose
yes no
young old
`;
const OPPOSITES: ReadonlySet<string> = new Set(
  PAIRS.trim()
    .split('\n')
    .flatMap((line) => {
      const [one = '', other = ''] = line.split(' ').map(stemWord);
      return [`${one} ${other}`, `${other} ${one}`];
    }),
);
/** Beyond the words that both have, opposites no longer stand in the place of each other. In words. */
const BESIDE = 3;

/** Whether one says the contrary in the same place: "will raise the toll" / "will cut the toll". */
export function exchangeOpposites(a: Wording, b: Wording, aligned: readonly AlignedWords[]): boolean {
  const lengths = { a: a.words.length, b: b.words.length };
  return findGapsWithEnds(aligned, lengths, BESIDE).some((gap) => {
    const theirs = b.words.slice(gap.b.from, gap.b.to).map(({ form }) => stemWord(form));
    return a.words
      .slice(gap.a.from, gap.a.to)
      .some(({ form }) => theirs.some((their) => OPPOSITES.has(`${stemWord(form)} ${their}`)));
  });
}
