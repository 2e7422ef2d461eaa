/** The version of Parallax; package.json has the same. */
export const APP_VERSION = '1.0.0';

/** For whatever says by what it was made. */
export const PRODUCT = `Parallax ${APP_VERSION}`;
