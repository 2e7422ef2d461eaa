import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '#analysis/analyze-article.ts';
import { analyzeStory } from '#analysis/analyze-story.ts';

/** How the one event of a text is told, and by which words. Published on Friday, 15 March 2024. */
function told(text: string): string {
  const { events } = analyzeStory([analyzeArticle({ id: 'a', text, published: '2024-03-15' })]);
  const [source] = events.flatMap(({ sources }) => sources);
  if (!source) return 'nothing';
  const { modality, modalityCue: cue } = source;
  return cue ? `${modality}: ${text.slice(cue.start, cue.end)}` : modality;
}

describe('an event is told as', () => {
  it.each([
    ['happened', 'The council closed the bridge on Monday.'],
    ['happened', 'The council announced on Monday that it would close the bridge.'],
    ['happened', 'The mayor vowed on March 11 that the bridge will close.'],
    ['planned: will', 'The council will close the bridge on March 20.'],
    ['planned: is scheduled to', 'The bridge is scheduled to close on March 20.'],
    ['planned: was due to', 'The bridge was due to close on Monday.'],
    ['planned: was to', 'The bridge was to close on Monday.'],
    ['planned: is to', 'The council is to close the bridge on March 20.'],
    ['planned: scheduled for', 'They spoke of the opening of the bridge scheduled for March 20.'],
    ['planned: promised to', 'The council promised to close the bridge on March 20.'],
    ['planned: hopes to', 'The council hopes to open the bridge on March 20.'],
    ['planned', 'The season starts on March 20 in the north.'],
    ['expected: is expected to', 'The bridge is expected to close on March 20.'],
    ['expected: expects the ferry to', 'The operator expects the ferry to sail on March 20.'],
    ['expected: expects to', 'The council expects to close the bridge on March 20.'],
    ['expected: likely to', 'The council appeared likely to close the bridge on March 20.'],
    ['expected: would be', 'A new bridge would be opened in 2031.'],
    ['reported: allegedly', 'The mayor allegedly sold the bridge on Monday.'],
    ['reported: allegations', 'There were allegations that the mayor sold the bridge in 2019.'],
    ['reported: According to', 'According to two clerks, the mayor sold the bridge on Monday.'],
    ['denied: denied', 'The mayor denied that the town had sold the bridge on Monday.'],
    // What was to be is denied for the day that it was to be on …
    ['denied: was cancelled', 'The match on Saturday between Marn and Drusk was cancelled.'],
    ['denied: has been called off', 'The concert planned for Saturday has been called off because of rain.'],
    ['denied: has been postponed', 'The trial was to begin on March 20 but has been postponed.'],
    ['denied: was put off', 'Saturday’s match was put off.'],
    // … and planned for the one that it was moved to …
    ['planned: was postponed until', 'The vote was postponed until March 20.'],
    ['planned: were moved to', 'The talks were moved to March 20.'],
    // … and a day on which it was called off is the day of that.
    ['happened', 'The council cancelled the concert on Monday.'],
    ['happened', 'The concert was cancelled on Monday.'],
    ['happened', 'On Monday the concert was cancelled.'],
    ['happened', 'The council moved to Kesh on Monday.'],
    ['happened', 'The council met on Monday and the vote was postponed.'],
    ['happened', 'The storm on Monday meant that trains were cancelled.'],
    ['denied: did not', 'The mayor did not sell the bridge on Monday.'],
  ])('%s: %s', (modality, text) => {
    expect(told(text)).toBe(modality);
  });
});
