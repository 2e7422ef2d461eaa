import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  label: ReactNode;
  /**
   * Where the panel opens: at the end of the button, as for one that stands last in its line, or below the row of
   * buttons among which it stands, which has to be positioned.
   */
  place?: 'end' | 'row';
  /** What opens under the button. A press on a button in it closes it again. */
  children: ReactNode;
}

/** A button that opens a small panel under itself. Escape, a choice, and the focus going elsewhere close it. */
export function Disclosure({ label, place = 'end', children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation(); // the page's own Escape is for when nothing is open
    close();
  };
  const onPress = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('button')) close();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className={styles.disclosure} data-place={place} onKeyDown={onKeyDown} onBlur={onBlur} role="presentation">
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        // It takes the focus when its bare ground is pressed, so that this does not count as leaving it.
        <div className={styles.panel} id={panelId} tabIndex={-1} onClick={onPress} role="presentation">
          {children}
        </div>
      )}
    </div>
  );
}
