import bars from './Bars.module.css';
import frame from './Drawing.module.css';
import items from './Items.module.css';

/** The classes of a name in the three style sheets of the drawing; empty for a name that none of them has. */
export const toClass = (name: string): string => [frame, items, bars].flatMap((styles) => styles[name] ?? []).join(' ');
