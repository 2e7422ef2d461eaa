import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toWebAddress } from '#exports/to-web-address.ts';
import type { PackedFile } from './packed-file.ts';

/** As Papa Parse writes them. */
const DIALECT = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

/**
 * The descriptor of a Data Package, as the second version of the standard has it (https://datapackage.org); what the
 * first one (https://specs.frictionlessdata.io) names differently stands in it as well. No time stands in it and no
 * licence: when it was made does not matter, and whose the texts are is not known.
 */
export function toDatapackage({ id, title, summary, articles }: StoryBundle, files: readonly PackedFile[]): string {
  const sources = articles.flatMap(({ title: { text }, outlet, url }) => {
    const path = toWebAddress(url);
    return path === null ? [] : [{ title: outlet === null ? text : `${text} (${outlet})`, path }];
  });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: toName(id),
    title,
    ...(summary !== null && summary !== '' && { description: summary }),
    ...(sources.length > 0 && { sources }),
    resources: files.map(toResource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toResource({ path, title, about, format, mediatype, schema }: PackedFile) {
  const file = { name: toName(schema ? path.replace(/\.csv$/, '') : path), path, title, description: `${about}.` };
  const kind = { format, mediatype, encoding: 'utf-8' };
  return schema
    ? { ...file, type: 'table', profile: 'tabular-data-resource', ...kind, dialect: DIALECT, schema }
    : { ...file, profile: 'data-resource', ...kind };
}

/** Names have small letters, figures and three signs; an article's path begins with its letter, which is its own. */
function toName(words: string): string {
  const name = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' ? 'story' : name;
}
