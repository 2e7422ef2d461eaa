import { Link, useSearchParams } from 'react-router';
import { isAnalysed } from '#analysis/language/languages.ts';
import type { BundledArticle, StoryBundle } from '#bundle/story-bundle.ts';
import { toCountWords } from '#ui/count-words.ts';
import { Badges } from '#views/compare/Badges.tsx';
import lists from '#views/compare/Lists.module.css';
import { ShowMore } from '#views/compare/ShowMore.tsx';
import type { Variant, Variation } from '#views/compare/statements/to-variations.ts';
import { toSideBySide } from '#views/compare/to-ways.ts';
import styles from './AllDifferences.module.css';
import { KIND_MEANINGS } from './difference-words.ts';
import { KindFilter } from './KindFilter.tsx';
import { parseKind } from './parse-kind.ts';

interface AllDifferencesProps {
  story: StoryBundle;
  variations: readonly Variation[];
  byId: ReadonlyMap<string, BundledArticle>;
}

/** Everything that several articles tell differently, each thing once with the words of all; every wording leads to its place. */
export function AllDifferences({ story, variations, byId }: AllDifferencesProps) {
  const [search] = useSearchParams();
  const kind = parseKind(search);
  const shown = kind === null ? variations : variations.filter((variation) => variation.kind === kind);
  return (
    <section className={`${lists.section} ${styles.all}`} aria-labelledby="all-differences">
      <h3 id="all-differences">
        All differences <span className="soft">{variations.length}</span>
      </h3>
      {variations.length === 0 && (
        <p className="soft">
          {story.articles.filter(({ language }) => isAnalysed(language)).length > 1
            ? 'No difference in detail was found in the linked passages.'
            : 'Differences are looked for between English texts only.'}
        </p>
      )}
      <KindFilter kinds={variations.map((variation) => variation.kind)} />
      <output className="visually-hidden">{kind && toCountWords(shown.length, 'difference')}</output>
      <ShowMore key={kind} items={shown}>
        {(some) => (
          <ul className={lists.list}>
            {some.map((variation) => (
              <li key={variation.id} className={styles.variation}>
                <span className={styles.kind} title={KIND_MEANINGS[variation.kind]}>
                  {variation.kind}
                </span>
                <ul className={styles.variants}>
                  {variation.variants.map((variant) => (
                    <li key={variant.words}>
                      <Badges ids={toIds(variant)} byId={byId} most={8} />
                      <Link to={toWay(story, variation, variant)}>
                        <span className="visually-hidden">says </span>
                        <q>{variant.words}</q>
                      </Link>
                    </li>
                  ))}
                  {variation.without.length > 0 && (
                    <li className="soft">
                      <Badges ids={variation.without} byId={byId} most={8} /> not here
                    </li>
                  )}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

const toIds = ({ passages }: Variant): string[] => [...new Set(passages.map(({ article }) => article))];

/** Side by side with an article that has other words, or with one that has none. */
function toWay(story: StoryBundle, { variants, links }: Variation, variant: Variant): string {
  const own = new Set(toIds(variant));
  const others = new Set(variants.filter((one) => one !== variant).flatMap(toIds));
  const ends = (link: Variation['links'][number]) => [link.a.article, link.b.article];
  const touching = links.filter((link) => ends(link).some((id) => own.has(id)));
  const link = touching.find((one) => ends(one).some((id) => others.has(id))) ?? touching[0] ?? links[0];
  return link ? toSideBySide(story.id, link, ends(link).find((id) => own.has(id)) ?? '') : '';
}
