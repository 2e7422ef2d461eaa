/** Path of a file, relative to the address of the app, → its hash in the form of the attribute `integrity`. */
export type FileHashes = Record<string, string>;

/** The files of one build, as its service worker knows them. The page itself has the path "". */
export interface BuildList {
  /** No other build has it. */
  id: string;
  /** Kept when the build is installed: what works without a network from then on. */
  atOnce: FileHashes;
  /** Too large to be loaded by every reader: kept when it is first used. */
  onUse: FileHashes;
}
