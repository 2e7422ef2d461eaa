const words = (list: string): Set<string> => new Set(list.split(' '));

/** Last words of organisations' names, lower case. */
export const ORGANISATION_WORDS = words(
  'council agency committee commission party ministry department university bank corp corporation inc ltd llc plc group company co institute institutes institution association union organization organisation congress senate house parliament court army navy force forces police bureau office news times post journal tribune herald gazette guardian press television tv radio network foundation fund society federation league club team guard administration service services authority board center centre college school hospital church museum alliance coalition front movement forum industries airlines airways motors electric mills systems technologies technology partners holdings chamber assembly cabinet government secretariat conference brotherhood nations academy library media magazine broadcasting pictures studios entertainment records software computer computers pharmaceuticals insurance securities capital trust ventures campaign project caucus brigade regiment division corps militia command headquarters synod patriarchate mission orchestra ensemble theater theatre gallery lab labs laboratory laboratories observatory embassy consulate pac firm associates brothers sons guild',
);
/**
 * Last words of the names of firms, clubs and papers that are surnames too, or common: only behind a word that is no
 * given name ("Samantha Power").
 */
export const FIRM_WORDS = words(
  'power energy gas oil steel solar water nuclear grid rail railways railway ferries shipping marine aviation aerospace logistics freight foods beverages brewery breweries farms stores markets estates properties realty resources minerals mining petroleum chemicals plastics textiles robotics semiconductor semiconductors analytics digital networks telecom mobile wireless communications cable satellite interactive games gaming ventures advisory research consulting strategies asset equity credit savings finance financial lending investments investors mutual international global worldwide united rovers wanderers athletic sports courier weekly daily sentinel observer chronicle telegraph star sun review health healthcare pharma biotech therapeutics clinic laboratories works builders workers boilermakers teachers nurses reporters citizens voters families watch action now renewal democracy',
);
/** First words of the names of banks, broadcasters and clubs, some of other languages. */
export const FIRM_OPENERS = words(
  'radio channel banco banque banca télé deutsche société compagnie groupe grupo gruppo fc',
);
/** First words that are nobody's given name: "Great Depression", "Social Security", "Without Borders". */
export const COMMON_FIRST_WORDS = words(
  'great grand golden silver big little black white red blue green silent modern real super home social planned common public private free open final last first second third fourth next high low good bad best hot cold wild mad secret special general mutual royal holy sacred divine eternal fantastic criminal civil civic hurricane tropical cyclone operation project mission counter anti inner outer main central happy merry evil twin double triple never ever always whatever wherever without within against outside inside unlike behind beyond below above for with from by to our their its his her my your',
);
/** Last words of places' names. */
export const PLACE_WORDS = words(
  'city county province river lake island islands mountain mountains street avenue road boulevard square park airport bay sea ocean valley desert peninsula district region beach hills heights harbor harbour bridge strait gulf east coast territory village town township forest canyon canal stadium arena tower plaza hotel station port falls springs creek prison jail camp border junction crossing terminal quay pier lane highway',
);
/** First words of places' names. */
export const PLACE_OPENERS = words(
  'lake mount mt cape fort port san santa los las saint st new el costa puerto villa isla cabo ciudad north south west east northern southern western eastern central upper lower greater',
);
/** Last words of names for events, works, laws and the like. */
export const OTHER_WORDS = words(
  'games olympics cup war day act treaty agreement initiative prize award awards summit festival show plan bill amendment accord protocol pact week championship championships tour revolution convention deal doctrine declaration resolution report crisis spring uprising attack attacks bowl series open prix road belt program programme operation constitution bible koran quran book primary caucuses election elections debate trial scandal age era century rights law code rule order theory index average',
);
/** Group adjectives: capitalised, but no names of their own. */
export const GROUP_WORDS = words(
  'republican republicans democratic democrat democrats islamic islamist islamists muslim muslims christian christians catholic catholics protestant jewish jew jews hindu buddhist orthodox sunni shia shiite kurd kurds kurdish arab arabs asian african european latino latinos hispanic hispanics western eastern northern southern conservative liberal labour communist socialist nazi capitol gop marine marines internet god christmas easter thanksgiving ramadan english-language libertarian independent african-american african-americans asian-american mexican-american tory tories rohingya bolshevik zionist',
);
/** Heads that go on with "of": Bank of England, Department of State, Gulf of Mexico. */
export const OF_HEADS = words(
  'university bank department ministry council institute institutes bureau office republic kingdom isle state states gulf bay cape city court academy church federation league association society union organization organisation center centre college school museum chamber committee conference house board army commonwealth district province port strait church knights daughters sons joint chiefs bill speaker secretary minister president governor king queen prince princess duke duchess archbishop bishop mayor director head sultan emir chancellor commissioner ambassador attorney sea',
);

/** Capitalised by position only: words that open sentences and are no names. */
export const OPENERS = words(
  'i the a an in on at it he she they we you this that these those but and or nor so if when while as for from with after before since because however meanwhile although though his her its their our my your there here what who whom whose how why where which not some many most several also still yet now then thus among amid according instead both each every either neither such under during last next is was were are do does did will would can could should may might must has have had been be to of by about against between through into over above below up down out off again further once all any few more other no only own same than too very just even first second third one two three four five six seven eight nine ten another nobody everyone someone anyone nothing something everything today tomorrow yesterday tonight recently earlier later asked speaking citing despite following given until unless whether without within upon across along around toward towards beyond behind like unlike notably additionally moreover furthermore finally indeed perhaps maybe certainly clearly especially currently previously originally eventually ultimately increasingly generally usually often sometimes never always let please yes well ok okay oh hey thanks sorry according read see watch click photo image video editor reporting additional note update updated correction breaking exclusive opinion analysis ok',
);
/** Written in capitals, but no names. */
export const NO_ACRONYMS = words(
  'tv ceo cfo coo dna hiv aids ok pm am dvd cd pc it ai gdp gmt est edt pst pdt cst utc et id vip phd mp mps mba faq q a b c i ii iii iv v vi jr sr us-led url pdf sms gps suv suvs atm lgbt lgbtq ied ieds ngo ngos iq',
);

/** Days and months: never names of their own; "May", "April" and "June" only where a given name stands before. */
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
);
/** Small words inside names: Ludwig van Beethoven, Rio de Janeiro. */
export const PARTICLES = words('de da del della di dos du la le van von der den ten bin ibn bint al el ul abu y af zu');
