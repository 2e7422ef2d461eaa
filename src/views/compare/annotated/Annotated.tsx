import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { useHotkeys } from '#ui/use-hotkeys.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { useAsk } from '#views/compare/asked/asked-search.ts';
import { AlsoAt } from '#views/compare/copies/AlsoAt.tsx';
import { areCopiesShown } from '#views/compare/copies/CopiesSwitch.tsx';
import { foldCopies } from '#views/compare/copies/fold-copies.ts';
import { AllDifferences } from '#views/compare/differences/AllDifferences.tsx';
import { parsePlace, toShownPlace } from '#views/compare/reading-place/reading-place.ts';
import { LanguageNote } from '#views/compare/LanguageNote.tsx';
import { useOpenAt } from '#views/compare/reading-place/use-open-at.ts';
import { toStatements } from '#views/compare/statements/to-statements.ts';
import styles from './Annotated.module.css';
import { AnnotatedBar } from './AnnotatedBar.tsx';
import { AnnotatedHead } from './AnnotatedHead.tsx';
import { AnnotatedText } from './AnnotatedText.tsx';
import { focusNote } from './focus-note.ts';
import { MissingStatements } from './MissingStatements.tsx';
import type { AnnotatedSearch } from './parse-annotated.ts';
import { Tellings } from './Tellings.tsx';
import { type AnnotatedSentence, toAnnotatedArticle } from './to-annotated-article.ts';
import { toMissingStatements } from './to-missing-statements.ts';

/** No room for a margin; the same width as in the style sheets. */
const NARROW = '(max-width: 640px)';

/** One article to read, and beside each of its passages what all the others say. */
export function Annotated({ story, parsed }: { story: StoryBundle; parsed: AnnotatedSearch }) {
  const [search] = useSearchParams();
  const { change } = useAsk();
  const narrow = useMediaQuery(NARROW);
  const { article, link } = parsed;
  const unfolded = areCopiesShown(search);
  const fold = useMemo(() => foldCopies(story, { unfolded, kept: article.id }), [story, unfolded, article]);
  const byId = useMemo(() => new Map(story.articles.map((one) => [one.id, one])), [story]);
  const annotated = useMemo(() => toAnnotatedArticle(story, fold.articles, article), [story, fold, article]);
  const missing = useMemo(
    () => toMissingStatements(toStatements(story, fold.articles), story, article),
    [story, fold, article],
  );
  const sentences = annotated.blocks.flatMap((block) => block.sentences);
  const open = sentences.find((one) => one.tellings.some((telling) => telling.link.id === link?.id));

  const openPlace = open && { article: article.id, start: open.sentence.start };
  useOpenAt(openPlace ?? toShownPlace(story, parsePlace(search.get('at'), story), [article.id]));
  const toggle = ({ tellings }: AnnotatedSentence) =>
    change(
      (asked) => {
        const isOpen = tellings.some((telling) => telling.link.id === asked.get('link'));
        return { link: isOpen ? null : (tellings[0]?.link.id ?? null) };
      },
      { replace: true },
    );
  useHotkeys({
    n: () => focusNote(1),
    p: () => focusNote(-1),
    j: () => focusNote(1),
    k: () => focusNote(-1),
    Escape: () => change((asked) => (asked.has('link') ? { link: null } : null), { replace: true }),
  });

  return (
    <div className={styles.view}>
      <AnnotatedBar story={story} fold={fold} annotated={annotated} missing={missing.length} />
      <LanguageNote articles={fold.articles} />
      <section aria-label={`Article ${article.letter}: ${article.title.text}`}>
        <AnnotatedHead story={story} annotated={annotated}>
          <AlsoAt copies={fold.copiesOf.get(article.id)} />
        </AnnotatedHead>
        <AnnotatedText
          annotated={annotated}
          byId={byId}
          show={parsed.show}
          setAside={search.get('aside') === 'shown'}
          open={open?.sentence.start ?? null}
          narrow={narrow}
          onToggle={toggle}
        >
          {(one) => <Tellings story={story} article={article} annotated={one} byId={byId} copiesOf={fold.copiesOf} />}
        </AnnotatedText>
      </section>
      <MissingStatements story={story} article={article} statements={missing} byId={byId} />
      <AllDifferences story={story} variations={sentences.flatMap(({ variations }) => variations)} byId={byId} />
    </div>
  );
}
