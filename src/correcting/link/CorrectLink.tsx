import type { PassageLink } from '#analysis/story-annotations.ts';
import { selectPassage } from '#bundle/overlay/select-things.ts';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';

interface CorrectLinkProps {
  correcting: Correcting;
  link: PassageLink;
  onDone: () => void;
}

/** Another relation between two passages, or none. */
export function CorrectLink({ correcting, link, onDone }: CorrectLinkProps) {
  const { read, correct, takeBack } = correcting;
  const { story, overlay, corrected, found } = read;
  const [a, b] = [selectPassage(story, link.a), selectPassage(story, link.b)];
  if (!a || !b) return null;
  const ids = corrected.links.get(link.id) ?? [];
  const made = overlay.corrections.find(({ id, kind }) => kind === 'link' && ids.includes(id));
  const isFound = found.links.some(({ id }) => id === link.id);
  const relation = link.relation === 'same' ? 'related' : 'same';
  const relate = async () => {
    if (await correct({ kind: 'link', a, b, relation, ...(made && { id: made.id }) })) onDone();
  };
  // What the reader has linked is unlinked by taking that back.
  const unlink = () => (made && !isFound ? takeBack(made.id) : correct({ kind: 'unlink', a, b }));
  return (
    <div className={formStyles.buttons}>
      <p className={formStyles.hint}>
        {link.relation === 'same'
          ? 'The two passages are linked because they say the same.'
          : 'The two passages are linked because they are related.'}
      </p>
      <button type="button" onClick={() => void relate()}>
        {relation === 'same' ? 'They say the same' : 'They are only related'}
      </button>
      <button type="button" onClick={() => void unlink()}>
        They have nothing to do with each other
      </button>
    </div>
  );
}
