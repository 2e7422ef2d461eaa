import { stemWord } from './stem-word.ts';

/**
 * Words that reports of one happening use for each other, in groups. Only words that are near enough to
 * be exchanged in most sentences of one story: "state" and "charge" have too many senses to stand here, and "fire" is
 * the blaze and no dismissal.
 */
const GROUPS = `
accident crash collision collide; accord agreement deal pact treaty; accuse accusation allege allegation;
actor actress star; admit acknowledge concede confess confession; aid assistance assist help; aim goal objective;
aircraft plane jet airliner; allow permit; angry anger fury furious outrage;
announce announcement declare unveil; answer reply respond response; apologize apology regret;
appoint appointment; approve approval endorse endorsement ratify; area region; arms weapon weaponry;
army military; arrest detain detention apprehend capture custody; arrive arrival; ask request; assault attack;
attempt try effort; attend participate participation join; attorney lawyer; award prize honor honour;
baby infant newborn; ban prohibit outlaw; bank lender; bankrupt bankruptcy insolvent insolvency;
begin start commence; big large huge massive enormous vast; blame fault; boat ship vessel; body corpse;
bolster strengthen reinforce; book novel; border frontier; broad wide comprehensive broad-based;
build construct construction; bullying coercion; buy purchase acquire acquisition; candidate nominee contender;
car vehicle automobile; ceasefire truce armistice; chairman chairwoman chair chairperson; change alter;
chief head boss leader; child kid; choose select selection pick; citizen citizenship; climb soar surge jump;
close shut closure; coalition alliance; coast shore; company firm corporation; complete finish conclude;
concern worry; concert gig; condemn denounce criticize criticism decry slam rebuke; confirm confirmation verify;
contest dispute; convict guilty; cooperation collaboration partnership; corrupt corruption bribery bribe graft;
country nation peoples; couple pair; court tribunal; crowd throng; danger dangerous hazard risk peril;
debris rubble wreckage; debt loan; decide decision; decrease decline drop plunge slump fall tumble slip;
deficit shortfall; delay postpone; deny denial refute; depart departure;
destroy demolish wreck raze devastate destruction; die kill fatal fatality perish deadly; difficult hard tough;
disclose reveal; discriminate discrimination; dismiss oust ouster sack; doctor physician; donate donation;
drive driver motorist; earnings profit; earthquake quake tremor temblor; elect election; embassy consulate;
employee worker staff; enduring lasting lengthy long-term; envoy ambassador diplomat; erupt eruption;
escape flee fugitive escapee; evidence proof; expand extend widen; expect anticipate; expel eject;
explosion blast detonate; external foreign overseas; factory plant; famine starve starvation hunger;
famous celebrated; farm agricultural; father dad; film movie; filmmaker director; finance fund;
fire blaze flame inferno; firefighter fireman; flood inundate deluge; forest woodland; former ex;
fraud scam swindle; free release; governor gov; growing increasing rising; gun firearm pistol handgun;
gunman shooter assailant; halt stop cease; harm damage; hire recruit; holiday vacation; home residence;
hope optimism optimistic; hospital clinic; house household; hurt injure wound; ill illness sick sickness;
immigrant migrant refugee; important significant significance; improve improvement; indict indictment;
infect infection; inmate detainee; inquiry probe investigate investigation; insurgent rebel;
interfere meddle intervene intervention; internet web online; investor shareholder stockholder; island isle;
jail prison imprison; job employment; journalist reporter correspondent; judge justice; jury juror;
kidnap abduct; king monarch; laptop notebook; launch introduce debut premiere; law legislation;
lawmaker congressman; lawsuit suit sue litigation; loot plunder; marry marriage wed wedding; match game;
medicine medication; meet talks summit; merge merger takeover; militant fighter guerrilla; missile rocket;
missing vanish disappear; money cash; mother mom; murder homicide slay; museum gallery; negotiate negotiation;
obtain receive; oil crude petroleum; opponent rival; oppose opposition resist; order instruct command;
outage blackout; outbreak epidemic pandemic; parliament legislature; pay payment; percent pct;
phone smartphone handset telephone; police officer cop policeman; poll survey;
pollute pollution contaminate contamination; poor poverty; pope pontiff; praise laud hail commend applaud;
predict forecast; president presidential; prevent hinder; price cost; protest demonstration rally;
purpose intent intention; quick rapid fast swift; quit resign resignation; rain rainfall downpour;
reduce reduction cut slash trim; referee umpire; rehab rehabilitation; reject rebuff refuse; remark comment;
repair fix; replace replacement succeed successor; representative rep; require need; rescue rescuer;
result outcome; retire retirement; rich wealthy; riot unrest; road highway motorway freeway; safeguard protect;
salary wage; sanction embargo; scientist researcher; sea ocean; search hunt manhunt; secret confidential;
senate senator sen; send dispatch; share stock; shock stun; shop store; singer vocalist; small little tiny;
snow snowfall blizzard; soldier troops; spokesman spokeswoman spokesperson; stadium arena;
steal theft thief rob robbery heist burglary; storm gale hurricane typhoon cyclone; student pupil; tax levy;
team squad; teen teenager teenage adolescent; terror terrorist terrorism; testify testimony;
threat threaten menace; tie relations relationship; train railway railroad; truck lorry; university college;
unusual atypical unconventional; urge exhort; vaccinate vaccine vaccination inoculate immunize; verdict judgment;
victim casualty; victory win beat defeat triumph; village hamlet; visit trip tour travel journey;
voter electorate; vow pledge promise; war conflict; warn caution alert; worsen deteriorate
`;

/** From a stem to the first stem of its group. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split(/;\s/)
    .flatMap((line) => {
      const [first, ...others] = line.split(' ').map(stemWord);
      return first === undefined ? [] : others.map((stem) => [stem, first] as const);
    }),
);

/** One key for words that reports use for each other: "external" and "foreign", "killed" and "died". */
export function toConcept(stem: string): string {
  return GROUP_OF.get(stem) ?? stem;
}
