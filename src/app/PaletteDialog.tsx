import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { PaletteContext } from '#ui/palette/palette-context.ts';
import styles from './PaletteDialog.module.css';
import { usePaletteKeys } from './use-palette-keys.ts';

/** Most visits never search everything: its code comes when it is opened. */
const Palette = lazy(async () => ({ default: (await import('#views/palette/Palette.tsx')).Palette }));

/** The search over everything and all actions, above any page; `children` may open it. */
export function PaletteDialog({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const open = () => {
    if (dialog.current?.open) return;
    setTyped('');
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  usePaletteKeys({ open, close, isOpen, onEarly: (key) => setTyped((before) => before + key) });

  return (
    <PaletteContext value={open}>
      {children}
      <dialog
        className={`${styles.dialog} no-print`}
        ref={dialog}
        aria-label="Search"
        // A press beside it closes it too.
        closedby="any"
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <Suspense fallback={<p className={styles.coming}>Preparing the search</p>}>
            <Palette typed={typed} onType={setTyped} onLeave={close} />
          </Suspense>
        )}
      </dialog>
    </PaletteContext>
  );
}
