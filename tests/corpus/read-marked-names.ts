import type { EntityType, Span } from '#analysis/annotations.ts';

/** A text without its marks, and what they marked. */
export interface MarkedText {
  text: string;
  names: (Span & { type: EntityType })[];
}

const MARK = /\{(person|place|organisation|other):([^}]+)\}/gu;

/** Reads "{person:Kari Lund} left {place:Moss}." */
export function readMarkedNames(marked: string): MarkedText {
  const names: MarkedText['names'] = [];
  let text = '';
  let at = 0;
  for (const { 0: mark, 1: type, 2: name = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    names.push({ start: text.length, end: text.length + name.length, type: type as EntityType }); // as the pattern has it
    text += name;
    at = index + mark.length;
  }
  return { text: text + marked.slice(at), names };
}
