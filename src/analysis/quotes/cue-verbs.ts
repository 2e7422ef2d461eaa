/**
 * The verbs that report words, by what may follow them.
 * `clause`: a quotation, a "that" clause or a bare clause ("said the plan works").
 * `strict`: the same, but a bare clause only if it shows a verb of its own ("reported earnings" reports no words).
 * `that`: only a "that" clause, a topic ("pointed to") or quoted words.
 * `object`: a noun phrase that tells the content ("described the plan as risky", "denied the charges").
 * `judge`: a noun phrase named or judged, and words of the speaker only where some are quoted ("called it “a mess”").
 * `infinitive`: "pledged to", beside what the others allow. `recipient`: first the hearer ("told reporters that").
 * `quote`: only words in quotation marks ("laughed").
 */
export const CUE_FRAMES = ['clause', 'strict', 'that', 'object', 'judge', 'infinitive', 'recipient', 'quote'] as const;
export type CueFrame = (typeof CUE_FRAMES)[number];

const VERBS: Record<CueFrame, string> = {
  clause:
    'say argue note explain warn claim insist suggest acknowledge admit contend assert allege emphasize emphasise stress reiterate complain concede predict retort estimate joke quip boast caution lament speculate theorize conclude clarify disagree',
  strict:
    'announce state add write report confirm respond reply observe remark comment testify reveal indicate counter hint imply disclose proclaim profess opine surmise propose recommend demand answer confess affirm signal charge underline underscore highlight repeat stipulate promise maintain recall tweet declare preach swear decree agree',
  that: 'find show learn decide hold point speak make talk rail advocate',
  object:
    'describe deplore bemoan deride belittle bash chide rebuke lambast lambaste ridicule blast criticize criticise accuse blame denounce deny cite condemn decry express voice claim propose order recall recommend acknowledge disclose signal reveal pledge',
  judge:
    'call label dub brand slam mock hail praise question compare liken credit dismiss defend outline discuss detail echo tout thank applaud portray characterize characterise mention reject dispute refer allude',
  infinitive: 'pledge vow promise threaten urge ask swear order claim tell agree decline',
  recipient: 'tell inform assure remind convince notify advise',
  quote:
    'continue ask laugh shout chant exclaim whisper begin muse wonder snap cry yell scream scoff gush crow thunder sing mutter murmur declare deadpan intone offer plead advise vent conclude sigh shrug volunteer interject reason read go put text email scribble crack chuckle lecture demand start think warn opine implore fume rail blast',
};

/** Cue verbs that are nouns as well ("the Doe claim that"): their plain forms need a subject that is sure. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'report claim comment remark demand answer charge promise offer question state counter signal note point order estimate joke lament pledge vow boast caution reply call text email tweet shout chant cry start reason'.split(
    ' ',
  ),
);

const IRREGULAR: Record<string, string> = {
  say: 'says said said saying',
  tell: 'tells told told telling',
  write: 'writes wrote written writing',
  read: 'reads read read reading',
  go: 'goes went gone going',
  put: 'puts put put putting',
  begin: 'begins began begun beginning',
  sing: 'sings sang sung singing',
  make: 'makes made made making',
  hold: 'holds held held holding',
  speak: 'speaks spoke spoken speaking',
  swear: 'swears swore sworn swearing',
  find: 'finds found found finding',
  show: 'shows showed shown showing',
  think: 'thinks thought thought thinking',
};

/** The last consonant doubles ("admitted") in these and only these. */
const DOUBLING = /^(?:admit|quip|dub|slam|rap|refer)$/u;

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

function formsOf(verb: string): [VerbForm, string][] {
  const irregular = IRREGULAR[verb]?.split(' ');
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/u, '');
  const [third, past, participle, gerund] = irregular ?? [
    /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/u, '$1ie').concat('s'),
    `${stem.replace(/([^aeiou])y$/u, '$1i')}ed`,
    `${stem.replace(/([^aeiou])y$/u, '$1i')}ed`,
    `${stem}ing`,
  ];
  const forms: [VerbForm, string | undefined][] = [
    ['base', verb],
    ['third', third],
    ['gerund', gerund],
    ['participle', participle],
    ['past', past],
  ];
  return forms.filter((form): form is [VerbForm, string] => form[1] !== undefined);
}

export interface CueVerb {
  verb: string;
  form: VerbForm;
  frames: ReadonlySet<CueFrame>;
}

/** From a lower-cased word to what it can be. A form that is both past and participle is listed as past. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = (() => {
  const byVerb = new Map<string, Set<CueFrame>>();
  for (const frame of CUE_FRAMES) {
    for (const verb of VERBS[frame].split(' ')) byVerb.set(verb, (byVerb.get(verb) ?? new Set<CueFrame>()).add(frame));
  }
  const forms = new Map<string, CueVerb>();
  for (const [verb, frames] of byVerb) {
    for (const [form, word] of formsOf(verb)) forms.set(word, { verb, form, frames });
  }
  return forms;
})();
