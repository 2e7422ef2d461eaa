/** Of text, of saved web pages, of documents, of tables and of feeds. */
const TEXTS = ['.txt', '.md'] as const;
const PAGES = ['.html', '.htm', '.xhtml'] as const;
const DOCUMENTS = ['.pdf', '.docx', '.odt'] as const;
const TABLES = ['.csv', '.tsv', '.tab', '.jsonl', '.ndjson', '.json'] as const;
const FEEDS = ['.xml', '.rss', '.atom', '.rdf'] as const;

/** What files are read, by the end of their names. */
export const FILE_ENDINGS = [...TEXTS, ...PAGES, ...DOCUMENTS, ...TABLES, ...FEEDS] as const;
