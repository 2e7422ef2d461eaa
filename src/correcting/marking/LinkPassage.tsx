import { useState } from 'react';
import type { Sentence } from '#analysis/annotations.ts';
import { RELATIONS, type Relation } from '#analysis/story-annotations.ts';
import type { Selector } from '#bundle/overlay/overlay.ts';
import { selectPassage } from '#bundle/overlay/select-things.ts';
import formStyles from '#correcting/Form.module.css';
import type { Correcting } from '#correcting/use-correcting.ts';

const RELATION_WORDS: Record<Relation, string> = { same: 'says the same', related: 'is related' };
/** Of a sentence, enough to know it by. */
const LONGEST = 120;

interface LinkPassageProps {
  correcting: Correcting;
  selector: Selector;
  onDone: () => void;
}

/** A link that was missed, to a sentence of another article. */
export function LinkPassage({ correcting, selector, onDone }: LinkPassageProps) {
  const { story } = correcting.read;
  const others = story.articles.filter(({ id, sentences }) => id !== selector.article && sentences.length > 0);
  const [otherId, setOther] = useState(others[0]?.id ?? '');
  const [at, setAt] = useState('');
  const [relation, setRelation] = useState<Relation>('same');
  const other = others.find(({ id }) => id === otherId);
  if (!other) return <p className={formStyles.hint}>The story has no other article to link it with.</p>;
  const link = async (sentence: Sentence) => {
    const there = selectPassage(story, { article: other.id, start: sentence.start, end: sentence.end });
    if (there && (await correcting.correct({ kind: 'link', a: selector, b: there, relation }))) onDone();
  };
  const chosen = other.sentences.find(({ start }) => String(start) === at);
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void link(chosen);
      }}
    >
      <label className={formStyles.field}>
        <span>Article</span>
        <select
          value={other.id}
          onChange={(event) => {
            setOther(event.target.value);
            setAt('');
          }}
        >
          {others.map(({ id, letter, title }) => (
            <option key={id} value={id}>
              {letter} · {title.text}
            </option>
          ))}
        </select>
      </label>
      <label className={formStyles.field}>
        <span>Sentence</span>
        <select value={at} onChange={(event) => setAt(event.target.value)}>
          <option value="">Choose a sentence</option>
          {other.sentences.map(({ start, end }) => (
            <option key={start} value={start}>
              {other.text.slice(start, Math.min(end, start + LONGEST))}
            </option>
          ))}
        </select>
      </label>
      <label className={formStyles.field}>
        <span>Relation</span>
        <select
          value={relation}
          onChange={(event) => setRelation(RELATIONS.find((each) => each === event.target.value) ?? 'same')}
        >
          {RELATIONS.map((each) => (
            <option key={each} value={each}>
              {RELATION_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" disabled={!chosen}>
        Link them
      </button>
    </form>
  );
}
