import { useId } from 'react';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { OVERLAY_LIMITS } from '#bundle/overlay/overlay.ts';
import { compareNames } from '#ui/reader-locale.ts';
import styles from './Form.module.css';

interface SpeakerFieldProps {
  story: StoryBundle;
  label: string;
  value: string;
  onType: (name: string) => void;
}

/** A field for somebody's name, which suggests those whom the story names. */
export function SpeakerField({ story, label, value, onType }: SpeakerFieldProps) {
  const listId = useId();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        list={listId}
        autoComplete="off"
        maxLength={OVERLAY_LIMITS.name}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      <datalist id={listId}>
        {toNames(story).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </label>
  );
}

/** Those who can speak, each name once, in the order of the alphabet. */
function toNames({ entities }: StoryBundle): string[] {
  const speaking = entities.filter(({ type }) => type === 'person' || type === 'organisation');
  return [...new Set(speaking.map(({ name }) => name))].toSorted((x, y) => compareNames(x, y));
}
