/** An article's words stay words in Markdown, whatever signs they hold. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`);
