import { extractStructure } from '#analysis/text/extract-structure.ts';
import { extractNames } from './extract-names.ts';

/** The entities of a text as "name (type): wording, wording …"; a place that only stands within a wording has none. */
export function readEntities(text: string): string[] {
  const { entities, names } = extractNames(extractStructure(text));
  return entities.map(({ id, name, type }) => {
    const wordings = names.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    return `${name} (${type}): ${wordings.join(', ')}`;
  });
}
