const KINDS = {
  'two days': ['date that could be two days', 'dates that could each be two days'],
  'no day': ['date that could not be read', 'dates that could not be read'],
  'no language': ['language that is not known', 'languages that are not known'],
  'no address': ['address that is no web address', 'addresses that are no web addresses'],
} as const;

/** Counts what had to be left out of rows, each kind with the first of it as an example. */
export class RemarkCounts {
  #counts = new Map<keyof typeof KINDS, { count: number; example: string }>();

  count(kind: keyof typeof KINDS, example: string): void {
    const known = this.#counts.get(kind);
    this.#counts.set(kind, { count: (known?.count ?? 0) + 1, example: known?.example ?? example });
  }

  toSentences(): string[] {
    return [...this.#counts].map(([kind, { count, example }]) => {
      const words = example.length > 60 ? `${example.slice(0, 60)}…` : example;
      const [one, many] = KINDS[kind];
      const remedy =
        kind === 'two days' ? ' Under “Change the columns” you can say which of its numbers is the day.' : '';
      return `${count} ${count === 1 ? `${one} was` : `${many} were`} left out (“${words}”).${remedy}`;
    });
  }
}
