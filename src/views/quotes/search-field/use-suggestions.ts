import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { type Nameable, type Suggestion, suggest } from './suggest.ts';

interface SuggestionsInput {
  field: RefObject<HTMLInputElement | null>;
  q: string;
  names: Nameable;
  onType: (q: string) => void;
  /** Enter, where it takes no suggestion. */
  onEnter: () => void;
}

/**
 * The state of a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the suggestions show while one types,
 * the arrows go through them, Enter takes one, Escape hides them. The focus never leaves the field.
 */
export function useSuggestions({ field, q, names, onType, onEnter }: SuggestionsInput) {
  /** Where the caret stood at the last keystroke; null while the list is hidden. */
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const suggestions = caret === null ? [] : suggest(q, caret, names);
  const hide = () => {
    setCaret(null);
    setActive(-1);
  };
  const take = (suggestion: Suggestion) => {
    onType(suggestion.q);
    // A field such as "speaker:" goes on with its values.
    setCaret(suggestion.q[suggestion.caret - 1] === ':' ? suggestion.caret : null);
    setActive(-1);
    const input = field.current;
    input?.focus();
    // The value is React's to set: the caret can follow only when it is there.
    requestAnimationFrame(() => input?.setSelectionRange(suggestion.caret, suggestion.caret));
  };
  const step = (by: number) => {
    setCaret(field.current?.selectionStart ?? q.length);
    const count = suggest(q, caret ?? field.current?.selectionStart ?? q.length, names).length;
    // One place more than there are suggestions: beyond the ends stands the field itself.
    if (count > 0) setActive(((active + 1 + by + count + 1) % (count + 1)) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (chosen) take(chosen);
      else {
        hide();
        onEnter();
      }
    } else if (event.key === 'Escape' && suggestions.length > 0) {
      event.preventDefault(); // the browser would empty the field
      event.stopPropagation(); // and so would the page
      hide();
    }
  };
  return {
    suggestions,
    active,
    listId,
    toOptionId: (index: number) => `${listId}-${index}`,
    take,
    hide,
    onKeyDown,
    /** A keystroke: the list follows the caret. */
    onInput: (input: HTMLInputElement) => {
      setCaret(input.selectionStart);
      setActive(-1);
      onType(input.value);
    },
  };
}
