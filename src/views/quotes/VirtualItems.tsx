import { VirtualList } from '#ui/virtual-list/VirtualList.tsx';
import { type FoundItems, QuoteItem, USUAL_HEIGHT } from './QuoteItem.tsx';

/** As many of the quotations found as are in view. */
export function VirtualItems({ ref, first, cards, named, ...item }: FoundItems) {
  return (
    <VirtualList
      {...{ ref, first }}
      label="Quotations"
      items={cards}
      usualHeight={USUAL_HEIGHT}
      kept={named}
      printed="Of more than a few hundred quotations only those in view are printed. Narrow the search to print all of them."
      toKey={(ordinal) => ordinal}
    >
      {(ordinal) => <QuoteItem {...item} ordinal={ordinal} />}
    </VirtualList>
  );
}
