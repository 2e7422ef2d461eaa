/** How a text begins, without the sign of a heading: its title, where it has one. Empty for a text of spaces. */
export const toFirstLine = (text: string): string =>
  (/\S[^\r\n]{0,400}/.exec(text)?.[0] ?? '').replace(/^#{1,6} /, '').trim();
