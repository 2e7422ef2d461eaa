import type { ArticleSource } from '#bundle/story-source.ts';

/** What a column can hold of an article; a lead paragraph goes before the text where an archive keeps it apart. */
export const COLUMN_FIELDS = [
  'text',
  'lead',
  'title',
  'outlet',
  'author',
  'published',
  'language',
  'url',
] as const satisfies readonly (keyof ArticleSource | 'lead')[];
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Which column of a table holds what, by its place. What no column holds is not there. */
export type Columns = Partial<Record<ColumnField, number>>;

/**
 * How columns are called, as people name them and as exports of newspaper archives and services do (Nexis, Factiva,
 * Media Cloud, GDELT, news APIs, content management systems): in small letters, without signs; the surest first.
 */
export const COLUMN_NAMES: Record<ColumnField, string> = {
  text: 'fulltext articletext bodytext textbody articlebody maintext documenttext storytext cleantext rawtext plaintext text body td content contents contenttext articlecontent contentencoded article story transcript post message bodyhtml bodyxhtml html volltext artikeltext inhalt texte contenu texto contenido testo',
  lead: 'leadparagraph lead lp hlead firstparagraph',
  title:
    'headline title articletitle storytitle webtitle documenttitle titletext hd heading head subject titel titre titulo titolo uberschrift schlagzeile',
  outlet:
    'outlet publication publicationname publicationtitle newspaper newspapername medianame mediaoutlet mediasource newsoutlet newssource sourcename sourcecommonname sourcetitle publisher publishername journal magazine medium media source sn provider site sitename website feedname channel domain sourcedomain so quelle zeitung fuente medio journalname',
  author:
    'author authors byline bylines authorname authornames creator dccreator writer journalist reporter by autor autoren auteur autore verfasser',
  published:
    'published publicationdate publisheddate publishdate pubdate datepublished publishedat publishedon publishedtime webpublicationdate firstpublished dateofpublication versioncreated firstcreated pd date articledate storydate documentdate issued dcdate day created createdat datetime timestamp time seendate sqldate datum erscheinungsdatum fecha data',
  language: 'language languagecode lang inlanguage articlelanguage dclanguage la locale sprache langue idioma lingua',
  url: 'url articleurl link permalink weburl webaddress storyurl documentidentifier sourceurl canonicalurl pageurl sourcelink href address uri guid',
};

/** How columns are called that hold no more than what an article begins with or is about. */
export const TEASER_NAMES = 'description summary abstract excerpt snippet teaser standfirst trailtext';

/** "Publication_Date" → "publicationdate"; "fields.bodyText" → "fieldsbodytext", or "bodytext" for its last part. */
function toPlainName(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** How surely a name stands for a field: 0 for not at all, at most 1. A dotted name counts for its last part too. */
export function scoreName(name: string, names: string): number {
  const known = names.split(' ');
  const whole = known.indexOf(toPlainName(name));
  const last = name.includes('.') ? known.indexOf(toPlainName(name.slice(name.lastIndexOf('.') + 1))) : -1;
  return Math.max(whole === -1 ? 0 : 1 - whole / 100, last === -1 ? 0 : 0.9 - last / 100);
}
