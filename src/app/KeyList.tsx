import { useRef, useSyncExternalStore } from 'react';
import { PRODUCT } from '#bundle/app-version.ts';
import { LICENCES } from '#bundle/licences-file.ts';
import { IS_ONE_FILE } from '#queries/is-one-file.ts';
import { readBaseAddress } from '#queries/base-address.ts';
import { CAN_CORRECT } from '#queries/can-correct.ts';
import { hotkeySettings } from '#ui/hotkey-settings.ts';
import { toCommandKey } from '#ui/palette/command-key.ts';
import { useOfferedActions } from '#ui/palette/offered-actions.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import styles from './KeyList.module.css';

const listKeys = () =>
  [
    ['1 2 3 4', 'Overview, Timeline, Compare, Quotes'],
    [`${toCommandKey()}  /`, 'search everything, do anything'] as const,
    ['/', 'search quotations (Quotes)'],
    ['j  k', 'next, previous item of a list'],
    ['n  p', 'next, previous linked passage or highlight'],
    ['+  −  0  f', 'zoom in, zoom out, fit all, fit the chosen event (Timeline)'],
    ['g', 'go to a date (Timeline)'],
    ['c  o', 'copy with citation, open in the article (Quotes)'],
    ...(CAN_CORRECT
      ? ([
          ['m', 'mark a passage (article)'],
          ['Ctrl+Z  Ctrl+Shift+Z', 'undo, redo a correction'],
        ] as const)
      : []),
    ['Enter', 'open what has the focus'],
    ['Esc', 'close, or clear the choice'],
    ['?', 'this list'],
  ] as const;

/** The list of keys, and the switch for those who do not want single-letter keys. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  const enabled = useSyncExternalStore(hotkeySettings.subscribe, hotkeySettings.enabled);
  const open = () => dialog.current?.showModal();
  useHotkeys({ '?': open });
  useOfferedActions('app', [
    { label: 'Show the list of keys', words: 'keyboard shortcuts help', keys: '?', does: open },
    {
      label: enabled ? 'Switch single-letter keys off' : 'Switch single-letter keys on',
      words: 'keyboard shortcuts',
      does: () => hotkeySettings.setEnabled(!enabled),
    },
  ]);

  return (
    <>
      <button type="button" aria-label="Keys" title="Keys" onClick={open}>
        <span aria-hidden="true">?</span>
      </button>
      <dialog className={styles.dialog} ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl className={styles.keys}>
          {listKeys().map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                {keys.split(/ +/).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => hotkeySettings.setEnabled(event.target.checked)}
          />
          Use single-letter keys
        </label>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
        <p className={`${styles.about} soft small`}>
          {PRODUCT}
          {!IS_ONE_FILE && (
            <>
              {' · '}
              <a href={`${readBaseAddress()}${LICENCES}`}>licences</a>
            </>
          )}
        </p>
      </dialog>
    </>
  );
}
