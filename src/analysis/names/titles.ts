import type { Gender } from './given-names.ts';

const words = (list: string): string[] => list.split(' ');

/** Offices, ranks and occupations that stand before a name or for a person. Lower case, without periods. */
const ROLES = new Set(
  words(
    'president premier minister chancellor leader ruler dictator strongman monarch king queen emir sultan prince princess pope secretary senator congressman congresswoman representative governor mayor judge justice general colonel major captain lieutenant sergeant admiral commander chief director chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson ambassador envoy diplomat commissioner attorney prosecutor lawyer professor doctor bishop archbishop cardinal imam rabbi sheikh ayatollah reverend pastor officer ceo cfo coach manager detective inspector sheriff undersecretary councilman councilwoman councillor councilmember lawmaker legislator politician candidate nominee frontrunner contender challenger hopeful analyst economist strategist expert scientist researcher author writer novelist poet actor actress singer musician artist curator historian philosopher student teacher activist journalist reporter correspondent columnist anchor host founder co-founder cofounder creator owner entrepreneur businessman businesswoman billionaire mogul magnate tycoon executive administrator adviser advisor aide assistant counsel treasurer deputy delegate organizer organiser official resident veteran soldier farmer father mother brother sister wife husband son daughter victim suspect defendant gunman shooter killer head boss democrat republican superintendent principal dean provost chaplain warden pilot engineer designer architect photographer filmmaker comedian champion midfielder striker goalkeeper quarterback pitcher player teammate negotiator secretary-general director-general attorney-general vice-president general-secretary senator-elect president-elect lady moderator alderman alderwoman whip surveyor carpenter plumber nurse trainer referee captain',
  ),
);

/** Abbreviated and spelled-out titles that are one role. */
const SAME_ROLE = new Map([
  ['pres', 'president'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['amb', 'ambassador'],
  ['sec', 'secretary'],
  ['atty', 'attorney'],
  ['cofounder', 'co-founder'],
  ['advisor', 'adviser'],
  ['organiser', 'organizer'],
]);

/** Courtesy titles say no role but a gender. */
const COURTESY = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['madam', 'female'],
  ['mx', null],
  ['messrs', 'male'],
  ['mme', 'female'],
]);

const GENDERED = new Map<string, Gender>([
  ...words(
    'king prince sultan emir pope sheikh ayatollah cardinal congressman chairman spokesman businessman councilman actor father brother husband son gunman',
  ).map((role): [string, Gender] => [role, 'male']),
  ...words(
    'queen princess congresswoman chairwoman spokeswoman businesswoman councilwoman actress mother sister wife daughter',
  ).map((role): [string, Gender] => [role, 'female']),
]);

/** Words that may stand between or before roles within a title. */
export const TITLE_MODIFIERS = new Set(
  words(
    'prime vice foreign defense defence interior finance chief executive press national security deputy assistant associate senior junior attorney general acting interim crown grand supreme campaign lead state district house senate majority minority communications communication managing staff police science policy political party front presidential vice-presidential opposition treasury justice health education labor energy trade transport environment culture co-chair',
  ),
);

/** They change what an office is: a former president is not the president. */
export const TITLE_PREFIXES = new Set(
  words('former ex then vice deputy acting interim late ousted current incumbent outgoing incoming longtime'),
);

/** Areas of an office: "Secretary of State", "Minister of Education". */
export const DEPARTMENTS = new Set(
  words(
    'state defense defence education health labor labour commerce energy agriculture transportation transport justice finance interior treasury housing foreign affairs homeland security war culture science trade environment veterans staff',
  ),
);

/** Whoever bears one of these may be called "the leader". */
const LEADERS = new Set(
  words('president premier chancellor king queen leader ruler dictator strongman monarch emir sultan'),
);

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** A title of royalty stays with a given name: "Queen Camilla". */
export function isRoyal(word: string): boolean {
  return /^(?:king|queen|prince|princess|pope|emir|sultan)$/u.test(bare(word));
}

export function isCourtesyTitle(word: string): boolean {
  return COURTESY.has(bare(word));
}

/** The role that a word names, singular and in its usual form, or null. */
export function toRole(word: string): string | null {
  const plain = bare(word);
  const role = SAME_ROLE.get(plain) ?? plain;
  if (ROLES.has(role)) return role;
  return role.endsWith('s') && ROLES.has(role.slice(0, -1)) ? role.slice(0, -1) : null;
}

export function toGender(word: string): Gender | null {
  const plain = bare(word);
  return COURTESY.get(plain) ?? GENDERED.get(plain) ?? null;
}

/** Whether a person of role `borne` may be described as `said` ("leader" for a president). */
export function fitsRole(borne: string, said: string): boolean {
  if (borne === said) return true;
  const isLeader = (role: string): boolean => LEADERS.has(role) || role === 'prime minister';
  if (said === 'leader') return isLeader(borne);
  if (said === 'premier' || borne === 'premier') return [said, borne].includes('prime minister');
  return borne.endsWith(` ${said}`) && !/^(?:former|ex|vice|deputy|acting|prime)\b/u.test(borne);
}
