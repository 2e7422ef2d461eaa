const TEXTS = ['.txt', '.md'] as const;
const PAGES = ['.html', '.htm', '.xhtml', '.mhtml', '.mht'] as const;
const DOCUMENTS = ['.pdf', '.docx', '.odt'] as const;
const TABLES = ['.csv', '.tsv', '.json', '.jsonl', '.ndjson', '.tab'] as const;
const FEEDS = ['.rss', '.atom', '.xml', '.rdf'] as const;

/** What files are read, in the words of their readers; the usual endings first. */
export const FILE_GROUPS = [
  { name: 'texts', endings: TEXTS },
  { name: 'web pages', endings: PAGES },
  { name: 'documents', endings: DOCUMENTS },
  { name: 'tables', endings: TABLES },
  { name: 'feeds', endings: FEEDS },
] as const;

/** The ends of their names. */
export const FILE_ENDINGS: readonly string[] = FILE_GROUPS.flatMap(({ endings }) => [...endings]);
