/** Whether this is a page without files beside it: one story (`alone`), or the whole app (`whole`). */
export const IS_ONE_FILE = import.meta.env.MODE === 'alone' || import.meta.env.MODE === 'whole';
