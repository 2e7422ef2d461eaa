import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { toSpeakerNames } from '#bundle/to-speaker-names.ts';
import { AskedLink } from '#views/compare/asked/AskedLink.tsx';
import { useLinkAddress } from '#views/compare/asked/use-link-address.ts';
import type { CompareParts } from './compare-parts.ts';
import styles from './PassageWays.module.css';
import { type ComparedLink, endIn, overlap, partnerOf } from '#views/compare/to-comparison.ts';

/** From the chosen link to the articles, to the quotations in it, and to other links of the same passages. */
export function PassageWays({ story, comparison, chosen }: CompareParts & { chosen: ComparedLink }) {
  const toAddress = useLinkAddress();
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const sides = chosen.ends.flatMap(({ column, start, end }) => {
    const article = comparison.articles[column];
    return article ? [{ article, span: { start, end } }] : [];
  });
  const quotations = sides.flatMap(({ article, span }) =>
    article.quotations
      .filter(({ spans }) => spans.some((part) => overlap(part, span)))
      .map((quotation) => ({ article, quotation })),
  );
  const others = comparison.links.flatMap((link) => {
    const shared = chosen.ends.find((end) => overlap(endIn(link, end.column) ?? NOWHERE, end));
    return link !== chosen && shared ? [{ link, other: partnerOf(link, shared.column) }] : [];
  });

  return (
    <ul className={styles.ways}>
      {sides.map(({ article, span }) => (
        <li key={article.id}>
          <Link to={paths.article(story.id, article.id, { at: span })}>Read in {article.letter}</Link>
        </li>
      ))}
      {quotations.map(({ article, quotation }) => (
        <li key={quotation.id}>
          <Link to={paths.quotes(story.id, { quote: quotation.id })}>
            Quotation of {toSpeakerNames(quotation, entities).words ?? 'an unnamed speaker'} in {article.letter}
          </Link>
        </li>
      ))}
      {others.map(({ link, other }) => {
        const article = comparison.articles[other.column];
        const words = article?.text.slice(other.start, other.end) ?? '';
        return (
          <li key={link.id}>
            <AskedLink href={toAddress(link.id)} changes={{ link: link.id }}>
              Also linked with “{cut(words)}” in {article?.letter}
            </AskedLink>
          </li>
        );
      })}
    </ul>
  );
}

const NOWHERE = { start: 0, end: 0 };
const WORDS_SHOWN = 6;

function cut(words: string): string {
  const all = words.split(/\s+/);
  return all.length > WORDS_SHOWN ? `${all.slice(0, WORDS_SHOWN).join(' ')} …` : words;
}
