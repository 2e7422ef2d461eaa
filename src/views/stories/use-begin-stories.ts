import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { EMPTY_OVERLAY } from '#bundle/overlay/overlay.ts';
import type { SavedStory } from '#bundle/story-file/story-file.ts';
import type { Rejection } from '#intake/rejection.ts';
import type { AskColumns } from '#intake/tables/place-table.ts';
import { keepTables } from '#intake/tables/taken-tables.ts';
import type { Given, Intake } from '#intake/take-in.ts';
import { toStoryTitle } from '#intake/to-story-title.ts';
import { useOwnStoryChanges } from '#queries/use-own-story-changes.ts';
import type { AnsweredColumns, AskedTable } from '#ui/column-dialog/ColumnDialog.tsx';
import { useQuestion } from '#ui/use-question.ts';

/** Stories that could not be kept, and why. */
export interface Unkept {
  stories: readonly SavedStory[];
  message: string;
}

/** What is given becomes stories: all texts together one, each story file its own; and one leads the reader there. */
export function useBeginStories() {
  const navigate = useNavigate();
  const { create } = useOwnStoryChanges();
  const [rejected, setRejected] = useState<readonly Rejection[]>([]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const columns = useQuestion<AskedTable, AnsweredColumns>();
  const [unkept, setUnkept] = useState<Unkept | null>(null);

  const keepAll = async (stories: readonly SavedStory[]) => {
    const ids: string[] = [];
    for (const [at, story] of stories.entries()) {
      try {
        ids.push(await create(story));
      } catch (error) {
        setUnkept({ stories: stories.slice(at), message: error instanceof Error ? error.message : String(error) });
        return { ids, isAll: false };
      }
    }
    setUnkept(null);
    return { ids, isAll: true };
  };

  /** Whether all of it became stories. */
  const begin = async (given: Given): Promise<boolean> => {
    const taken = await takeStories(given, columns.ask);
    setRejected(taken.rejected);
    const { ids, isAll } = await keepAll(taken.stories);
    const [only, ...more] = ids;
    const isToRead = only !== undefined && more.length === 0 && isAll;
    setOpened(isToRead ? [] : taken.stories.slice(0, ids.length).map(({ title }) => title));
    // Articles are looked over first, and so is what could not be taken; a story file is read on.
    const path = taken.isOfFile && taken.rejected.length === 0 ? paths.story : paths.sources;
    if (isToRead) keepTables(only, taken.tables);
    if (isToRead) await navigate(path(only), { state: { rejected: taken.rejected, remarks: taken.remarks } });
    return isAll && ids.length > 0;
  };

  /** Tries again to keep what could not be kept. */
  const keepUnkept = async () => {
    if (unkept) setOpened((await keepAll(unkept.stories)).ids.flatMap((_, at) => unkept.stories[at]?.title ?? []));
  };

  return { begin, rejected, opened, unkept, keepUnkept, columns };
}

interface Taken extends Omit<Intake, 'articles'> {
  stories: SavedStory[];
  /** Whether no story is made of articles. */
  isOfFile: boolean;
}

async function takeStories(given: Given, ask: AskColumns): Promise<Taken> {
  const [{ takeIn }, { openStoryFiles }] = await Promise.all([
    import('#intake/take-in.ts'),
    import('#intake/story-file/open-story-files.ts'),
  ]);
  const opened = await openStoryFiles(typeof given === 'string' ? [] : given);
  const rest = typeof given === 'string' ? given : opened.others;
  const { articles, ...intake } = await takeIn(rest, [], ask);
  const begun =
    articles.length > 0 ? [{ title: toStoryTitle(articles), summary: null, articles, ...EMPTY_OVERLAY }] : [];
  return {
    ...intake,
    stories: [...opened.stories, ...begun],
    rejected: [...opened.rejected, ...intake.rejected],
    isOfFile: begun.length === 0,
  };
}
