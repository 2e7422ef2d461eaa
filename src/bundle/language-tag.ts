const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,5}$/i;

/**
 * A BCP 47 tag as it is usually written, from how people and programs write it: "pt_br" → "pt-BR". Null when it cannot
 * be one. Whether a language of that name exists is not looked up.
 */
export function toLanguageTag(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-');
  if (!TAG.test(tag)) return null;
  return tag
    .split('-')
    .map((part, at) => (at === 0 ? part.toLowerCase() : toUsualCase(part)))
    .join('-');
}

/** Scripts are written "Hant", regions "TW", all else in small letters. */
function toUsualCase(part: string): string {
  if (/^[a-z]{4}$/i.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
}
