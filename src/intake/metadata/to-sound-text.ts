/** Halves of characters, which no file can hold, and NUL, which no text has; JSON can write both. */
export const toSoundText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '');
