import { GrowingItems } from './GrowingItems.tsx';
import type { FoundItems } from './QuoteItem.tsx';
import { VirtualItems } from './VirtualItems.tsx';

/** Up to so many quotations are all on the page, where the browser's own search finds them; of more only those in view. */
const MOST_ON_PAGE = 300;

/** Quotations as cards, however many. */
export function CardList(props: FoundItems) {
  const Items = props.cards.length > MOST_ON_PAGE ? VirtualItems : GrowingItems;
  return <Items {...props} />;
}
