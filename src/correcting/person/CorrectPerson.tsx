import { useState } from 'react';
import type { NameMention } from '#analysis/annotations.ts';
import { referToEntity } from '#bundle/overlay/select-things.ts';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';
import { compareNames } from '#ui/reader-locale.ts';
import { PartMentions } from './PartMentions.tsx';

interface CorrectPersonProps {
  correcting: Correcting;
  entity: string;
  /** The place that names it, when it is corrected there. */
  at: { article: string; mention: NameMention } | null;
  onDone: () => void;
}

/** Two that are one, or one that is two. */
export function CorrectPerson({ correcting, entity: id, at, onDone }: CorrectPersonProps) {
  const { story } = correcting.read;
  const [kept, setKept] = useState('');
  const entity = story.entities.find((one) => one.id === id);
  if (!entity) return null;
  const others = story.entities
    .filter((one) => one.id !== id && one.type === entity.type)
    .toSorted((x, y) => compareNames(x.name, y.name));
  const merge = async () => {
    const [one, other] = [referToEntity(story, kept), referToEntity(story, id)];
    if (one && other && (await correcting.correct({ kind: 'merge', kept: one, other }))) onDone();
  };
  return (
    <>
      {others.length > 0 && (
        <form
          className={formStyles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (kept !== '') void merge();
          }}
        >
          <label className={formStyles.field}>
            <span>“{entity.name}” is the same as</span>
            <select value={kept} onChange={(event) => setKept(event.target.value)}>
              <option value="">Choose a name</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" disabled={kept === ''}>
            Make them one
          </button>
        </form>
      )}
      {at && <PartMentions {...{ correcting, entity, at, onDone }} />}
    </>
  );
}
