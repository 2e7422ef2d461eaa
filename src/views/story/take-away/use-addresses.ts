import { useHref } from 'react-router';
import { paths } from '#app/paths.ts';
import type { Addresses } from '#exports/addresses.ts';
import { toWholeAddress } from '#ui/take-away/to-whole-address.ts';

/** Whole addresses, below whatever path the app is served under. */
export function useAddresses(storyId: string): Addresses {
  const root = useHref('/').replace(/\/$/, '');
  const toAddress = (path: string) => toWholeAddress(root + path);
  return {
    story: toAddress(paths.story(storyId)),
    article: (id) => toAddress(paths.article(storyId, id)),
    passage: ({ article, start, end }) => toAddress(paths.article(storyId, article, { at: { start, end } })),
    event: (id) => toAddress(paths.timeline(storyId, { event: id })),
    quotation: (id) => toAddress(paths.quotes(storyId, { quote: id })),
    link: ({ id, a, b }) => toAddress(paths.compare(storyId, { a: a.article, b: b.article, link: id })),
  };
}
