import { describe, expect, it } from 'vitest';
import { BODY, inferredOf } from '#tests/dates/inferred-publication.ts';

describe('a line about the article', () => {
  it.each([
    ['Published 22 September 2023', '2023-09-22 published line “Published 22 September 2023”'],
    [
      'Published: Friday, September 22, 2023, 9:30 a.m.',
      '2023-09-22 published line “Published: Friday, September 22, 2023',
    ],
    ['First published on 22 Sept 2023 at 14:30 BST', '2023-09-22 published line “First published on 22 Sept 2023'],
    ['Posted at 2:30 p.m. on September 22, 2023', '2023-09-22 published line'],
    ['September 22, 2023 14:30', '2023-09-22 published line “September 22, 2023'],
    ['2023-09-22', '2023-09-22 published line “2023-09-22”'],
    ['By Mira Oduya | 22 September 2023', '2023-09-22 published line “22 September 2023”'],
    ['By Mira Oduya | Published 22 September 2023 | Updated 24 September 2023', '2023-09-22 published line'],
    ['Updated: 24 September 2023', '2023-09-24 updated line “Updated: 24 September 2023”'],
    ['Last modified on 24 September 2023, 9 a.m.', '2023-09-24 updated line'],
    ['PUBLISHED: 22 September 2023', '2023-09-22 published line “PUBLISHED: 22 September 2023”'],
    ['POSTED 22 September 2023', '2023-09-22 published line “POSTED 22 September 2023”'],
    ['UPDATED 24 September 2023', '2023-09-24 updated line “UPDATED 24 September 2023”'],
    ['MODIFIED 24 September 2023', '2023-09-24 updated line “MODIFIED 24 September 2023”'],
    ['Modified 24 September 2023', '2023-09-24 updated line “Modified 24 September 2023”'],
    ['This story was first published online on 22 September 2023', '2023-09-22 published line “This story was first'],
    ['Originally posted on 22 September 2023.', '2023-09-22 published line “Originally posted on 22 September 2023”'],
    ['News · Posted on 22 September 2023', '2023-09-22 published line “Posted on 22 September 2023”'],
    ['Published 22 September 2023 by Mira Oduya', '2023-09-22 published line “Published 22 September 2023”'],
    ['Published 22 September 2023 | News', '2023-09-22 published line “Published 22 September 2023”'],
    ['Published 22 September 2023 Last updated 24 September 2023', '2023-09-22 published line'],
    ['Updated 23 September 2023 | Updated 24 September 2023', '2023-09-24 updated line “Updated 24 September 2023”'],
    ['Updated 24 September 2023 | Updated 23 September 2023', '2023-09-24 updated line “Updated 24 September 2023”'],
    ['Published 22 September 2023 | Updated 22 September 2023', '2023-09-22 published line “Published'],
    ['BY MIRA ODUYA, 22 September 2023', '2023-09-22 published line “22 September 2023”'],
    ['22 September 2023, 9:30 a.m.', '2023-09-22 published line “22 September 2023, 9:30 a.m.”'],
    ['22 September 2023 at 14:30', '2023-09-22 published line “22 September 2023”'],
    ['22 September 2023 |', '2023-09-22 published line “22 September 2023”'],
  ])('%s', (line, expected) => {
    expect(inferredOf(`The old lock is closed\n\n${line}\n\n${BODY}`)).toContain(expected);
  });

  it('may stand alone in the first lines, and not below', () => {
    const lines = (count: number) => `${'The lock was measured.\n\n'.repeat(count)}22 September 2023\n\n${BODY}`;
    expect(inferredOf(lines(7))).toBe('2023-09-22 published line “22 September 2023”');
    expect(inferredOf(lines(8))).toBeNull();
  });

  it('may stand at the end with its label', () => {
    expect(inferredOf(`${BODY}\n\nThis article was originally published on 22 September 2023.`)).toContain(
      '2023-09-22',
    );
  });

  it.each([
    ['a sentence that begins so', 'Published on 22 September 2023, the report says that the lock leaks.'],
    ['a study', 'The study was published on 22 September 2023.'],
    ['a line that is longer', `Published 22 September 2023 by ${'Mira Oduya and '.repeat(11)}others`],
    ['a line with more words before', 'The lock of 22 September 2023'],
    ['a line with more words behind', '22 September 2023 in Fennick'],
    ['a day with a word that moves it', 'Published early 22 September 2023'],
    ['a day of a sentence', 'By then, 22 September 2023 was over.'],
    ['three that differ', 'Published 22 September 2023\n\nPosted 23 September 2023\n\nUpdated 24 September 2023'],
    ['a day without its year', 'Published 22 September'],
    ['a day that is two', 'Published 3/4/2023'],
    ['a month', 'Published September 2023'],
    ['two that differ', 'Published 22 September 2023\n\nPublished 3 May 2022'],
    ['updated before it was published', 'Published 22 September 2023\n\nUpdated 20 September 2023'],
    ['a chronicle', '1 May 2020\n\nThe lock was measured.\n\n4 June 2021\n\nThe lock was measured again.'],
    [
      'a chronicle whose next day stands far down',
      `1 May 2020\n\n${'The lock was measured.\n\n'.repeat(9)}4 June 2021\n\nThe lock was measured again.`,
    ],
    [
      'something told as over that lies after it',
      'Published 22 September 2023\n\nThe lock was shut on 3 October 2023.',
    ],
  ])('not from %s', (_case, lines) => {
    expect(inferredOf(`${lines}\n\n${BODY}`)).toBeNull();
  });
});
