/** What a passage can be marked as. */
export type MarkKind = 'note' | 'quotation' | 'event' | 'link';
