/** The version of Parallax; package.json has the same. */
export const APP_VERSION = '1.0.0';
