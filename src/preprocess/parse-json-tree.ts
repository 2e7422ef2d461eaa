import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Where a text stops being JSON, in UTF-16 code units, and why, in words. */
export interface JsonFault {
  offset: number;
  message: string;
}

/** A text as a tree whose nodes know where they stand; with faults it may be any part of one. */
export function parseJsonTree(text: string): { root: Node | undefined; faults: JsonFault[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faults = errors.map(({ offset, error }) => ({
    offset,
    message: `this is not JSON: ${toWords(printParseErrorCode(error))}`,
  }));
  return { root, faults };
}

/** "ValueExpected" → "value expected" */
const toWords = (code: string) => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
