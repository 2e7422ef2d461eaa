import { memo } from 'react';
import type { Comparison } from '#views/compare/to-comparison.ts';
import { describePassage } from './passage-words.ts';
import type { LinkedPassage } from './to-passages.ts';

interface PassageDescriptionsProps {
  passages: readonly LinkedPassage[];
  comparison: Comparison;
}

/** What screen readers say after the words of the linked passages of a column, each sentence once. */
export const PassageDescriptions = memo(function PassageDescriptions(props: PassageDescriptionsProps) {
  const { passages, comparison } = props;
  const described = new Map(
    passages.map((passage) => describePassage(passage, comparison.articles)).map(({ id, words }) => [id, words]),
  );
  return (
    <div hidden>
      {[...described].map(([id, words]) => (
        <p key={id} id={id}>
          {words}
        </p>
      ))}
    </div>
  );
});
