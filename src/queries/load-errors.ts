/** There is no such file: an unknown story, or one that was taken away. */
export class NotFoundError extends Error {
  override name = 'NotFoundError';
}

/** The file was written by another version of Parallax. */
export class BundleVersionError extends Error {
  override name = 'BundleVersionError';

  constructor(
    readonly found: string,
    readonly expected: number,
  ) {
    super(`the story file has format version ${found}, this app reads version ${expected}`);
  }
}

/** The file could not be fetched or read. */
export class LoadError extends Error {
  override name = 'LoadError';
}
