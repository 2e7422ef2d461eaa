/**
 * The page of an app that was built for the root of a host, for another path: nothing else names it. `base` begins and
 * ends with "/", and needs no escape in an attribute.
 */
export function toPageAtBase(page: string, base: string): string {
  return page.replace(/ (href|src|data-base)="\//g, (_whole, name: string) => ` ${name}="${base}`);
}
