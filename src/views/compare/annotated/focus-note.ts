/** Puts the focus on the note after or before the one that has it; without one, on the first below the window's top. */
export function focusNote(step: 1 | -1): void {
  const notes = [...document.querySelectorAll<HTMLElement>('button[data-note]')];
  const at = notes.findIndex((note) => note === document.activeElement);
  const inView = notes.findIndex((note) => note.getBoundingClientRect().top >= 0);
  const next = at === -1 ? (step === 1 ? notes[inView] : notes[inView - 1]) : notes[at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
