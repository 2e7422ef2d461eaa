/** What the app may link to: no "javascript:", and no "example.org" that would be a page of its own. */
export const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
