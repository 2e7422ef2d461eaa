import type { StoryBundle } from '#bundle/story-bundle.ts';

const identities = new WeakMap<StoryBundle, number>();
let last = 0;

/** A number that no other story has, nor the same one as it was before a correction: part of the keys of what rests on it. */
export function toIdentity(story: StoryBundle): number {
  const identity = identities.get(story) ?? ++last;
  identities.set(story, identity);
  return identity;
}
