import type { Fault } from '#intake/group-faults.ts';
import { type PlacedRecord, recordsToTable } from './records-to-table.ts';
import type { RawTable } from './table.ts';

const LINE = /[^\r\n]+|\r\n|\r|\n/g;

/** A file with a record of JSON on each line. A line that is none is named, and the others are read. */
export function readJsonLines(text: string): RawTable {
  const faults: Fault[] = [];
  const table = recordsToTable(parseLines(text, faults), 'line');
  return { ...table, faults: [...faults, ...table.faults] };
}

function* parseLines(text: string, faults: Fault[]): Generator<PlacedRecord> {
  let line = 1;
  for (const [part] of text.matchAll(LINE)) {
    if (part === '\n' || part === '\r' || part === '\r\n') line++;
    else if (part.trim() !== '') {
      try {
        yield { place: line, record: JSON.parse(part) as unknown };
      } catch {
        faults.push({
          place: line,
          reason: 'This line is not JSON.',
          remedy: 'Write one whole record on each line.',
        });
      }
    }
  }
}
