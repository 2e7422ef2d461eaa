/** A path of the app as a whole address, which works from a file that is opened anywhere. */
export const toWholeAddress = (href: string): string => new URL(href, location.href).href;
