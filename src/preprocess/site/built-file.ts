/** A file of a site. */
export interface BuiltFile {
  /** Relative to the folder of the site, parted by "/". */
  path: string;
  content: string | Uint8Array;
}
