/** What a format is called, for whom it is, and how its file ends and is typed. */
export interface FormatFacts {
  name: string;
  use: string;
  ending: string;
  type: string;
}

/** The formats that every view offers. */
export const COMMON_FORMATS = ['csv', 'json', 'jsonld'] as const;
export type CommonFormat = (typeof COMMON_FORMATS)[number];

export const COMMON_FACTS: Record<CommonFormat, FormatFacts> = {
  csv: { name: 'CSV', use: 'for spreadsheets', ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { name: 'JSON', use: 'for programs', ending: 'json', type: 'application/json' },
  jsonld: {
    name: 'Web Annotation',
    use: 'for annotation tools',
    ending: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  },
};
