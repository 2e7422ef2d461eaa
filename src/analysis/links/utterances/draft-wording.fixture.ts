import type { Quotation } from '#analysis/annotations.ts';
import { draftArticle } from '#analysis/links/draft-article.fixture.ts';
import { profileSentences } from '#analysis/links/profile-sentences.ts';
import { weighTerms } from '#analysis/links/weigh-terms.ts';
import { toSpeakerKey } from './speaker-key.ts';
import { toWordings, type Wording } from './wording.ts';

const NAMES = { Lund: 'e2', Oslo: 'e3', Berg: 'e4' };

/**
 * The quotation that makes up a whole article, said by one person; every content word weighs 1. Before it may stand
 * `somebody:` for an unknown speaker, `about:` where the article gives it in its own words, and else a cue, as `denied:`.
 */
export function draftWording(id: string, line: string): Wording {
  const [, lead = '', words = line] = /^(\w+(?: \w+)?): (.*)$/u.exec(line) ?? [];
  const drafted = draftArticle({ id, text: words, names: NAMES, quotations: { [words]: 'e1' } });
  const kind: Quotation['kind'] = lead === 'about' ? 'indirect' : 'direct';
  const article = { ...drafted, quotations: drafted.quotations.map((quotation) => ({ ...quotation, kind })) };
  const [wording] = toWordings(article, weighTerms([profileSentences(article)]));
  if (!wording) throw new Error('nothing is quoted');
  if (lead === 'somebody') return { ...wording, speaker: toSpeakerKey(null, '') };
  return { ...wording, cue: lead === 'about' ? '' : lead };
}
