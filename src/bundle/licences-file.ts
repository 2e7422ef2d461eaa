/** What a build puts beside the app for those who want to know under which licences its parts are. */
export const LICENCES = 'licences.txt';
