import { useState } from 'react';
import type { Entity, NameMention } from '#analysis/annotations.ts';
import { selectPassage } from '#bundle/overlay/select-things.ts';
import formStyles from '#correcting/Form.module.css';
import { SpeakerField } from '#correcting/SpeakerField.tsx';
import type { Correcting } from '#correcting/use-correcting.ts';

interface PartMentionsProps {
  correcting: Correcting;
  entity: Entity;
  at: { article: string; mention: NameMention };
  onDone: () => void;
}

/** Words that mean somebody else than the program thinks: here, or wherever the article says them. */
export function PartMentions({ correcting, entity, at, onDone }: PartMentionsProps) {
  const { story } = correcting.read;
  const [name, setName] = useState('');
  const [isEverywhere, setEverywhere] = useState(false);
  const article = story.articles.find(({ id }) => id === at.article);
  if (!article) return null;
  const wordsOf = ({ start, end }: NameMention) => article.text.slice(start, end);
  const words = wordsOf(at.mention);
  const alike = article.names.filter((one) => one.entity === entity.id && wordsOf(one) === words);
  const part = async () => {
    const mentions = (isEverywhere ? alike : [at.mention]).flatMap(
      (mention) => selectPassage(story, { ...mention, article: article.id }) ?? [],
    );
    if (await correcting.correct({ kind: 'split', from: entity.name, mentions, name: name.trim() })) onDone();
  };
  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void part();
      }}
    >
      <SpeakerField story={story} label={`“${words}” means somebody else`} value={name} onType={setName} />
      <button type="submit" disabled={name.trim() === '' || name.trim() === entity.name}>
        Keep the name
      </button>
      {alike.length > 1 && (
        <label className={formStyles.check}>
          <input type="checkbox" checked={isEverywhere} onChange={(event) => setEverywhere(event.target.checked)} />
          All {alike.length} times that {article.letter} says “{words}”
        </label>
      )}
    </form>
  );
}
