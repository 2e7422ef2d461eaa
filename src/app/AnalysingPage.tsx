import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { analysisProgressQuery } from '#queries/own-story-queries.ts';
import type { AnalysisProgress } from '#worker/analysis-protocol.ts';
import { MessagePage } from './MessagePage.tsx';
import { paths } from './paths.ts';

/** How far the analysis of a story is, and the way out. */
export function AnalysingPage({ story }: { story: string }) {
  const { data: progress } = useQuery(analysisProgressQuery(story));
  return (
    <MessagePage title="Reading your articles">
      <output>{toWords(progress ?? null)}</output>
      <progress aria-label="Articles analysed" max={progress?.of ?? 1} value={progress?.done ?? 0} />
      <p>
        <Link className="button" to={paths.sources(story)}>
          Stop, and go back to the articles
        </Link>
      </p>
    </MessagePage>
  );
}

function toWords(progress: AnalysisProgress | null): string {
  if (!progress) return 'Getting ready';
  const { done, of } = progress;
  return done < of ? `Analysing article ${done + 1} of ${of}` : 'Comparing the articles';
}
