import type { KnownField } from '#intake/to-known.ts';

interface FieldInput {
  label: string;
  type: 'text' | 'date' | 'url';
  /** What stands for an empty field. */
  placeholder: string;
}

/** The fields of what is known of an article, as they are typed in. */
export const FIELD_INPUTS: Record<KnownField, FieldInput> = {
  title: { label: 'Title', type: 'text', placeholder: 'As the text begins' },
  outlet: { label: 'Outlet', type: 'text', placeholder: 'Unknown' },
  author: { label: 'Author', type: 'text', placeholder: 'Unknown' },
  published: { label: 'Published', type: 'date', placeholder: '' },
  language: { label: 'Language', type: 'text', placeholder: 'As its words tell' },
  url: { label: 'Web address', type: 'url', placeholder: 'https://' },
};
