import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Forms that end like a past, or stand in the table of irregular forms, and are no past. */
const NO_PAST: ReadonlySet<string> = new Set(
  `need indeed speed seed feed bleed exceed proceed hundred red bed children people men women feet lives dead death
  choice defense defence flight growth injury loss sale speech winner withdrawal`.split(/\s+/),
);
const MORE_PASTS: ReadonlySet<string> = new Set(
  'agreed freed was were had did left lay said told put set hit cut burst shut quit'.split(' '),
);

/** Whether a word may be a verb in the past: "joined", "met". Missed knowingly: "read", "cost". */
export function mayBePast(form: string): boolean {
  if (MORE_PASTS.has(form)) return true;
  if (NO_PAST.has(form)) return false;
  return (form.length > 3 && /[^e]ed$/.test(form)) || IRREGULAR_FORMS.has(form);
}
