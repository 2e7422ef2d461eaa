/** Counts, per task, what was expected, what of it was found, and what was found beside it. */
export class ScoreCard {
  readonly #rows = new Map<string, { expected: number; found: number; spurious: number }>();

  row(task: string): { expected: number; found: number; spurious: number } {
    const row = this.#rows.get(task) ?? { expected: 0, found: 0, spurious: 0 };
    this.#rows.set(task, row);
    return row;
  }

  /** Runs the assertions of one expected finding and counts it as found when they hold. */
  check(task: string, assertions: () => void): void {
    const row = this.row(task);
    row.expected += 1;
    assertions();
    row.found += 1;
  }

  print(): string {
    const lines = [...this.#rows].map(([task, { expected, found, spurious }]) =>
      [task.padEnd(24), found, expected, spurious].map((cell) => String(cell).padStart(8)).join(' '),
    );
    const head = ['task'.padEnd(24), 'found', 'of', 'spurious'].map((cell) => cell.padStart(8)).join(' ');
    return [head, ...lines].join('\n');
  }
}
