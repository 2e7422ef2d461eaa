/** Nouns for things that happen on a day. */
const NOUNS = `
accident agreement announcement anniversary appearance appointment arrest arrival assassination assault attack
award ban battle birth blast bombing briefing broadcast cease-fire ceasefire celebration ceremony championship
clash closing closure collapse commemoration concert conference congress convention coronation coup crash crisis
cup debate death debut decision declaration defeat deal departure disaster earthquake election elections eruption
escape evacuation event execution exhibition expo explosion festival final fire flight flood funeral game games
gathering genocide hearing hurricane inauguration incident independence inquiry interview invasion investigation
killing landing launch lockdown lunch march marriage massacre match meeting merger mission murder negotiations
offensive olympics opening operation outbreak pandemic parade performance plebiscite poll polls premiere primary
protest protests publication purchase quake raid rally recession referendum release resignation retirement return
revolt revolution riot riots robbery ruling sale scandal sentencing shooting shutdown siege signing speech
statement storm strike strikes summit surgery surrender takeover talks terror test tests tornado tour tournament
trial trip tsunami unrest uprising vaccination verdict victory visit vote voyage war wedding withdrawal
`;

const FORMS: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/));

/**
 * Whether a word names something that happens: "visit", "visits", not "visited". Knowingly a short list: any noun at
 * all would date "the 2012 model".
 */
export function isEventNoun(form: string): boolean {
  return FORMS.has(form) || FORMS.has(form.replace(/(?:(?<=s|x|ch|sh)es|(?<!s)s)$/, ''));
}
