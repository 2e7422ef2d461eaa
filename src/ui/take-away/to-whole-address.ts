/**
 * A path of the app as a whole address, which works from a file that is opened anywhere. Of a page that was opened from
 * disk it is the name of its file with the place in it: the path would tell of the reader's machine, and lead nowhere
 * on another.
 */
export function toWholeAddress(href: string): string {
  const { protocol, pathname, search, hash, href: whole } = new URL(href, location.href);
  return protocol === 'file:' ? `${pathname.split('/').at(-1) ?? ''}${search}${hash}` : whole;
}
