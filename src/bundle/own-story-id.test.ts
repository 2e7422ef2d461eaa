import { expect, it } from 'vitest';
import { isOwnStoryId, toOwnStoryId } from './own-story-id.ts';

it('knows the ids of the reader’s own stories from those of bundled ones', () => {
  const id = toOwnStoryId(Uint8Array.of(0, 1, 15, 16, 128, 255));
  expect(id).toBe('own~00010f1080ff');
  expect(isOwnStoryId(id)).toBe(true);
  expect(['own-goal', 'own', 'own~', `${id}0`, 'own-00010f1080ff'].map(isOwnStoryId)).not.toContain(true);
});
