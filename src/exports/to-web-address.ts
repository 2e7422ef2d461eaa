/** The address if it leads to a page of the web, with the signs spelt out that no address may hold; else null. */
export function toWebAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s/?#]/i.test(url)) return null;
  return url
    .trim()
    .replaceAll(/[\s\p{Cc}"<>\\^`{|}]/gu, (sign) => encodeURIComponent(sign))
    .replaceAll(/\p{Surrogate}/gu, '');
}
