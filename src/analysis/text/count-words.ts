/** Where no spaces part words, each character counts as one, as word processors count Chinese and Japanese. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Their marks stand between characters without spaces too. */
const WIDE_MARKS = /[、。，！？；：「」『』（）《》]/gu;

/** How long a text is in words. */
export function countWords(text: string): number {
  const characters = text.match(CHARACTERS)?.length ?? 0;
  const rest = characters === 0 ? text : text.replaceAll(CHARACTERS, ' ').replaceAll(WIDE_MARKS, ' ');
  return characters + (rest.match(/\S+/g)?.length ?? 0);
}
