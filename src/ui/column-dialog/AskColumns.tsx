import { lazy, Suspense } from 'react';
import type { OpenQuestion } from '#ui/use-question.ts';
import type { AnsweredColumns, AskedTable } from './ColumnDialog.tsx';

/** Few tables need to be asked about: what asks comes then. */
const ColumnDialog = lazy(async () => ({ default: (await import('./ColumnDialog.tsx')).ColumnDialog }));

/** Asks about a table while work waits for the answer. */
export function AskColumns({ question, answer }: OpenQuestion<AskedTable, AnsweredColumns>) {
  return <Suspense>{question && <ColumnDialog key={question.file} table={question} onAnswer={answer} />}</Suspense>;
}
