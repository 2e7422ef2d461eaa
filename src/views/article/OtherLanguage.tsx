import { toLanguageName } from '#ui/language-words.ts';
import styles from './ArticlePage.module.css';

interface OtherLanguageProps {
  language: string;
  languageSource: 'supplied' | 'inferred';
}

/** Says of an article in another language than English what is offered all the same, and what is not. */
export function OtherLanguage({ language, languageSource }: OtherLanguageProps) {
  const name = toLanguageName(language);
  return (
    <p className={styles.note}>
      {name === null ? (
        'The language of this article could not be told'
      ) : (
        <>
          This article is in {name} (
          <span className={languageSource === 'inferred' ? 'inferred' : undefined}>
            {languageSource === 'inferred' ? 'inferred from its words' : 'supplied'}
          </span>
          )
        </>
      )}
      . It can be read, searched, and compared by its words with others in its language; quotations, dates, names and
      events are looked for in English texts only.
    </p>
  );
}
