import type { StorySource } from './story-source.ts';

/** A story of the reader's own, as it is kept. Times are milliseconds since 1970. */
export interface OwnStory extends StorySource {
  created: number;
  changed: number;
}

/** A line of the list of them. */
export interface OwnStoryLine {
  id: string;
  title: string;
  changed: number;
  /** How many articles it has. */
  articles: number;
}
