import { stemWord } from './stem-word.ts';

/**
 * Words that reports of one happening use for each other, a group a line. Only words that are near enough to
 * be exchanged in most sentences: "fire" (dismiss or blaze), "state" and "charge" have too many senses to stand here.
 */
const GROUPS = `
accident crash collision collide
accord agreement deal pact treaty
accuse accusation allege allegation
aid assistance assist help
aim goal objective
aircraft plane jet airliner
announce announcement declare unveil
area region
arms weapon weaponry
army military
arrest detain detention
assault attack
attempt try
attorney lawyer
authorize permit allow let
autumn fall
baby infant newborn
ban prohibit outlaw
begin start commence
big large huge
boat ship vessel
bolster strengthen reinforce
broad wide comprehensive broad-based
bullying coercion
buy purchase acquire acquisition
candidate nominee contender
car vehicle automobile
chief head
child kid
choose select selection pick
citizen citizenship
company firm corporation
complete finish conclude
concern worry
condemn denounce criticize criticism decry
contest dispute
convict guilty
cooperation collaboration partnership
country nation peoples
decrease decline drop plunge slump
delay postpone
demonstrate show
die kill fatal
difficult hard tough
disclose reveal
discriminate discrimination
dismiss oust ouster sack
doctor physician
earnings profit
earthquake quake tremor
employee worker staff
enduring lasting lengthy long-term
envoy ambassador diplomat
escape flee
expand extend widen
explosion blast detonate
external foreign overseas
famous celebrated
farm agricultural
father dad
film movie
finance fund
free release
governor gov
growing increasing rising
halt stop cease
holiday vacation
home residence
hope optimism optimistic
hurt injure wound
immigrant migrant
important significant significance
inquiry probe investigate investigation
insurgent rebel
interfere meddle intervene intervention
jail prison imprison
judge justice
lawmaker legislator congressman
law legislation
marry marriage wed wedding
meet talks summit
mother mom
obtain receive
opponent rival
percent pct
poll survey
praise laud hail commend
predict forecast
president presidential
protest demonstration
purpose intent intention
quick rapid fast swift
quit resign resignation
reject rebuff refuse
remark comment
replace replacement succeed successor
representative rep
require need
result outcome
safeguard protect
senate senator sen
shop store
soldier troops
spokesman spokeswoman spokesperson
storm gale
student pupil
teen teenager teenage adolescent
tie relations relationship
unusual atypical unconventional
urge exhort
victory win
`;

/** From a stem to the first stem of its group. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first, ...others] = line.split(' ').map(stemWord);
      return first === undefined ? [] : others.map((stem) => [stem, first] as const);
    }),
);

/** One key for words that reports use for each other: "external" and "foreign", "killed" and "died". */
export function toConcept(stem: string): string {
  return GROUP_OF.get(stem) ?? stem;
}
