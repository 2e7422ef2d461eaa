import { createContext } from 'react';

/** What opens the search over everything; given around all pages. */
export const PaletteContext = createContext<() => void>(() => undefined);
