let names: Intl.DisplayNames | undefined;

/** "German" for "de", "Simplified Chinese" for "zh-Hans"; null where the language is not known. English, as all words here. */
export function toLanguageName(tag: string): string | null {
  if (tag === 'und') return null;
  names ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Not every tag that has the form of one is one.
    return tag;
  }
}

/** "Articles A and C are in German, B is in a language that could not be told"; in the order of the articles. */
export function toLanguagesOf(articles: readonly { letter: string; language: string }[]): string {
  const list = new Intl.ListFormat('en-GB');
  const groups = new Map<string, string[]>();
  for (const { letter, language } of articles) {
    const name = toLanguageName(language) ?? 'a language that could not be told';
    groups.set(name, [...(groups.get(name) ?? []), letter]);
  }
  const parts = [...groups].map(
    ([name, letters]) => `${list.format(letters)} ${letters.length === 1 ? 'is' : 'are'} in ${name}`,
  );
  const [first = []] = groups.values();
  return `${first.length === 1 ? 'Article' : 'Articles'} ${parts.join(', ')}`;
}
