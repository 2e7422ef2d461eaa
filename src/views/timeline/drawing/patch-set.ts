import type { DataSet } from 'vis-data/esnext';

/** Makes a set hold just these, touching only what changed: each touched one is drawn anew. */
export function patch<T extends { id: string; key: string }>(set: DataSet<T>, wanted: readonly T[]): void {
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = set.getIds().filter((id) => !ids.has(String(id)));
  const changed = wanted.filter(({ id, key }) => set.get(id)?.key !== key);
  if (gone.length > 0) set.remove(gone);
  // The library asks for a type that it builds from T and that no generic T is known to fulfil; whole items always do.
  if (changed.length > 0) set.update(changed as never[]);
}
