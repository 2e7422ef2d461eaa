import { toConcept } from './near-synonyms.ts';
import { stemWord } from './stem-word.ts';

/** Words that say the contrary in the place of each other, a pair a line: it is so, and it is not. */
const OF_FACT = `
accept refuse
accept reject
acquit convict
agree disagree
alive dead
allow ban
appear disappear
approve reject
back oppose
begin end
better worse
confirm deny
confirm dispute
drop rise
expand shrink
find lose
good bad
grant deny
grant refuse
grow shrink
guilty innocent
increase decrease
increase reduce
join leave
legal illegal
lift impose
open close
pass defeat
pass reject
possible impossible
praise criticize
raise cut
raise lower
reduce raise
release arrest
right wrong
rise fall
safe dangerous
start end
start stop
strong weak
stronger weaker
succeed fail
success failure
support oppose
survive die
true false
uphold overturn
uphold strike
welcome condemn
win lose
`;
/** Contraries of place, age, trade and the like: another thing, and not the denial of one. */
const OTHERS = `
advance retreat
before after
best worst
buy sell
build destroy
east west
eastern western
empty full
first last
friend enemy
give take
growth decline
high low
higher lower
hire dismiss
import export
keep drop
more less
more fewer
most least
north south
northern southern
old new
quickly slowly
public private
remain leave
rich poor
right left
sooner later
stay leave
up down
yes no
young old
`;

const toPairs = (lines: string, toKey = (stem: string): string => stem): string[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [one = '', other = ''] = line.split(' ').map((word) => toKey(stemWord(word)));
      return [`${one} ${other}`, `${other} ${one}`];
    });
const FACTS: ReadonlySet<string> = new Set(toPairs(OF_FACT, toConcept));
const ALL: ReadonlySet<string> = new Set([...toPairs(OF_FACT), ...toPairs(OTHERS)]);

/** Whether two stems say the contrary of each other in any way: "raise" / "cut", "old" / "new". */
export const areOpposites = (a: string, b: string): boolean => ALL.has(`${a} ${b}`);

const DENIABLE: ReadonlySet<string> = new Set([...FACTS].map((pair) => pair.slice(0, pair.indexOf(' '))));

/** Whether a concept has a contrary at all. */
export const hasContrary = (concept: string): boolean => DENIABLE.has(concept);

/** Whether one of two concepts says that it is so and the other that it is not: "approved" / "rejected", not "old" / "new". */
export const contradictEachOther = (a: string, b: string): boolean => FACTS.has(`${a} ${b}`);
