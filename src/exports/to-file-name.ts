/** Longer names are cut: some systems take no path of more than 260 signs. */
const LONGEST = 60;

/**
 * Words as a part of a file's name, in any script: letters and figures, with a hyphen for all else, so that no name
 * leads out of its folder, hides itself or means a device. `otherwise` where nothing is left.
 */
export function toFileName(words: string, otherwise: string): string {
  const parts =
    words
      .slice(0, 4 * LONGEST)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(parts.join('-')).slice(0, LONGEST).join('').replace(/-$/, '');
  return name === '' || DEVICE.test(name) ? otherwise : name;
}

/** Windows keeps these for itself, in any case and with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i;
