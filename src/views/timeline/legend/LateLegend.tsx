import { lazy, Suspense } from 'react';
import type { Look } from '#views/timeline/drawing/to-shown-looks.ts';

const Legend = lazy(async () => ({ default: (await import('./Legend.tsx')).Legend }));

/** The legend, which can come after the drawing that it explains. */
export function LateLegend({ shown }: { shown: ReadonlySet<Look> | null }) {
  return (
    <Suspense>
      <Legend shown={shown} />
    </Suspense>
  );
}
