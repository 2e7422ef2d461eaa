import { useMatches } from 'react-router';
import { useStoryIfRead } from '#queries/corrected-story.ts';
import { HomePalette } from './HomePalette.tsx';
import type { PaletteProps } from './palette-props.ts';
import { StoryPalette } from './StoryPalette.tsx';

/** The search over everything: over a story where one is shown, over the stories elsewhere. */
export function Palette(props: PaletteProps) {
  const shown = useMatches().find(({ id }) => id === 'story')?.params['story'] ?? null;
  const story = useStoryIfRead(shown);
  return story ? <StoryPalette {...props} story={story} /> : <HomePalette {...props} />;
}
