/** Where a text stops being JSON, in UTF-16 code units, and what is wrong there, as a sentence. */
export interface JsonFault {
  at: number;
  what: string;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const WORDS: Record<Expected, string> = {
  value: 'a value is missing here',
  'value or end': 'a value or ] is missing here',
  key: 'a name between " is missing here',
  'key or end': 'a name between " or } is missing here',
  colon: 'a colon is missing here',
  'comma or end': 'a comma or a closing bracket is missing here',
  nothing: 'something follows the end',
};
const CUT_SHORT = 'it ends here, in the middle';

/** true, false, null and numbers, from where they begin; no number that anybody writes has more digits. */
const WORD = /true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,400})?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const CUT_ESCAPE = /^\\(?:u[\dA-Fa-f]{0,3})?$/;
const BAD_ESCAPE = 'the sign after this \\ has no meaning';

/**
 * The first fault of a text that is not JSON; null when it is. `JSON.parse` says it in other words in every browser,
 * and in some without the place.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const isDone = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');

  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const sign = text.charAt(at);
    if (sign === '') return expected === 'nothing' ? null : { at, what: CUT_SHORT };
    const isValue = expected === 'value' || expected === 'value or end';
    const isKey: boolean = expected === 'key' || expected === 'key or end';
    if (sign === '"' && (isValue || isKey)) {
      const end = findStringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expected = isKey ? 'colon' : isDone();
    } else if ((sign === '{' || sign === '[') && isValue) {
      open.push(sign);
      expected = sign === '{' ? 'key or end' : 'value or end';
      at++;
    } else if ((sign === '}' || sign === ']') && expected.endsWith('or end')) {
      // "value or end" and "key or end" fit only their own bracket, which is the innermost that is open.
      if (open.pop() !== (sign === '}' ? '{' : '[')) return { at, what: `this ${sign} closes nothing` };
      expected = isDone();
      at++;
    } else if (sign === ',' && expected === 'comma or end') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at++;
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      at++;
    } else if (isValue && matchAt(WORD, text, at) > at) {
      at = matchAt(WORD, text, at);
      expected = isDone();
    } else {
      return { at, what: WORDS[expected] };
    }
  }
}

/** After the string that begins at `from`. Step by step: an expression would need a stack as long as the string. */
function findStringEnd(text: string, from: number): number | JsonFault {
  for (let at = from + 1; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { at, what: 'a line break or another control character stands inside a text' };
    if (code === 0x5c) {
      const end = matchAt(ESCAPE, text, at);
      if (end === at) {
        return CUT_ESCAPE.test(text.slice(at, at + 6))
          ? { at: text.length, what: CUT_SHORT }
          : { at, what: BAD_ESCAPE };
      }
      at = end;
    } else at++;
  }
  return { at: text.length, what: CUT_SHORT };
}

/** Where a match that begins at `at` ends; `at` itself when there is none. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
