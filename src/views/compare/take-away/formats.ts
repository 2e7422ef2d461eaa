import { toCountWords } from '#ui/count-words.ts';
import { COMMON_FACTS, type FormatFacts } from '#ui/take-away/format-facts.ts';
import type { ComparisonRecord } from '#exports/links/comparison-record.ts';

const FILE_FORMATS = ['markdown', 'csv', 'jsonld'] as const;
type FileFormat = (typeof FILE_FORMATS)[number];

/** A print is no file, and stands with them since it is taken along as well. */
export const FORMATS = [...FILE_FORMATS, 'print'] as const;
export type ComparisonFormat = (typeof FORMATS)[number];

const FILE_FACTS: Record<FileFormat, FormatFacts> = {
  markdown: { name: 'Markdown', use: 'for writing', ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: COMMON_FACTS.csv,
  jsonld: COMMON_FACTS.jsonld,
};

export const FACTS = { ...FILE_FACTS, print: { name: 'Print', use: 'for handing out' } };

interface ComparisonFile extends Pick<FormatFacts, 'ending' | 'type'> {
  text: string;
  /** What is in it, as a sentence. */
  said: string;
}

/** The comparison as a file; what writes it is loaded when it is needed. */
export async function toComparisonFile(
  format: FileFormat,
  record: ComparisonRecord,
  toArticleAddress: (article: string) => string,
): Promise<ComparisonFile> {
  const { name, ending, type } = FILE_FACTS[format];
  const said = `${toCountWords(record.links.length, 'linked passage')} saved as ${name}.`;
  return { text: await toText(format, record, toArticleAddress), said, ending, type };
}

async function toText(
  format: FileFormat,
  record: ComparisonRecord,
  toArticleAddress: (article: string) => string,
): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('#exports/links/to-comparison-markdown.ts')).toComparisonMarkdown(record);
    case 'csv':
      return (await import('#exports/links/link-table.ts')).toLinkCsv(record.links);
    case 'jsonld': {
      const { writeLinkAnnotations } = await import('#exports/links/write-link-annotations.ts');
      return [...writeLinkAnnotations(record.address, record.links, toArticleAddress)].join('');
    }
  }
}
