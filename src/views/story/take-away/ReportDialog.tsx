import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import type { Addresses } from '#exports/addresses.ts';
import { createStoryRecords } from '#exports/package/story-records.ts';
import type { ReaderWork } from '#exports/reader/reader-work.ts';
import { suggestChoice } from '#exports/report/report-choice.ts';
import { toReport } from '#exports/report/to-report.ts';
import { toFileName } from '#exports/to-file-name.ts';
import { saveFile } from '#ui/save-file.ts';
import { REPORT_PARTS, type ReportPart, toReportOptions } from './report-options.ts';
import { ReportPartChoice } from './ReportPartChoice.tsx';
import styles from './ReportDialog.module.css';

const TITLES: Record<ReportPart, string> = {
  events: 'Events',
  quotations: 'Quotations',
  links: 'Differences',
  notes: 'Notes',
};

/** As much of a long report as shows what it will be. */
const MOST_PREVIEWED = 20_000;

interface ReportDialogProps {
  story: StoryBundle;
  work: ReaderWork;
  addresses: Addresses;
  onClose: () => void;
}

/** Where the reader chooses what a report of the story tells, sees it, and takes it along. */
export function ReportDialog({ story, work, addresses, onClose }: ReportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // Addresses are made anew at each turn, and lead to the same places.
  const [records] = useState(() => createStoryRecords(story, addresses, work));
  const options = useMemo(() => toReportOptions(records), [records]);
  const [suggested] = useState(() => suggestChoice(records));
  const [choice, setChoice] = useState(suggested);
  const shownChoice = useDeferredValue(choice);
  const preview = useMemo(() => toReport(records, shownChoice), [records, shownChoice]);
  const [said, setSaid] = useState('');

  const save = () => {
    saveFile(`${toFileName(story.title, 'story')}.md`, toReport(records, choice), 'text/markdown;charset=utf-8');
    setSaid('The report is saved, as Markdown.');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toReport(records, choice));
      setSaid('The report is copied.');
    } catch {
      // The browser asks the reader, who may refuse; the preview can still be selected.
      setSaid('The browser did not let it be copied. Save it, or select the text of the preview.');
    }
  };

  return (
    <dialog className={styles.dialog} ref={dialog} aria-labelledby="report-title" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="report-title">Report</h2>
        <p className="soft">The articles with what they are cited by, and what you choose here.</p>
        <button type="button" onClick={() => setChoice(suggested)}>
          Choose as suggested
        </button>
      </header>
      <div className={styles.body}>
        <div className={styles.choice}>
          {REPORT_PARTS.map((part) =>
            options[part].length === 0 ? null : (
              <ReportPartChoice
                key={part}
                title={TITLES[part]}
                options={options[part]}
                chosen={choice[part]}
                onChoose={(chosen) => setChoice({ ...choice, [part]: chosen })}
              />
            ),
          )}
        </div>
        <section className={styles.preview} aria-label="Preview">
          {/* It scrolls, so that it has to be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has no other way in */}
          <pre tabIndex={0}>
            {preview.slice(0, MOST_PREVIEWED)}
            {preview.length > MOST_PREVIEWED && '\n… and so on in the file.'}
          </pre>
        </section>
      </div>
      <footer className={styles.foot}>
        <output>{said}</output>
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" className="primary" onClick={save}>
          Save
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </footer>
    </dialog>
  );
}
