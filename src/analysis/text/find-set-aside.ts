import type { SetAside, SetAsideReason, Span } from '#analysis/annotations.ts';

/** A block longer than this is an article's own text, whatever its first words are. In characters. */
const LONGEST_SET_ASIDE = 240;

/**
 * Lines that belong to the page. Each is tried on a whole block, never on a part of one.
 * Knowingly misses: a promotion worded as a sentence of its own ("Our podcast has more.").
 */
const PATTERNS: { reason: SetAsideReason; rule: string; pattern: RegExp }[] = [
  // Home » World » Fire in the harbour; at least two separators, or one after "Home".
  {
    reason: 'breadcrumb',
    rule: 'breadcrumb',
    pattern: /^(?:home\s+[»›>/|]\s|[^»›>\n]{1,120}\s[»›>]\s[^»›>\n]{1,120}\s[»›>]\s)/iu,
  },
  // MORE ON THIS TOPIC: · More from our correspondents
  { reason: 'promotion', rule: 'more-on', pattern: /^more (?:on|from|about|in|like) [^.!?]{1,60}:?$/iu },
  // Read more: … · Find more … here · See also … · Watch: …
  {
    reason: 'promotion',
    rule: 'read-more',
    pattern:
      /^(?:(?:read|find|see|get|view|discover|explore|learn|show|load) (?:more|also|next)\b[^.!?]*[.!?]?|(?:read|see|watch|listen|also read|also see|also on [^:.]{1,30}) ?:.*)$/iu,
  },
  // Related: … · Most read · You may also like
  {
    reason: 'promotion',
    rule: 'related',
    pattern:
      /^(?:(?:related|recommended|trending)(?: (?:articles?|stor(?:y|ies)|news|topics?|content|posts?|links?|coverage|reading|for you|now))?(?:$|:.*)|(?:most (?:read|popular|viewed|shared)|you (?:may|might) (?:also|like)|editors?[’']s? picks?|what to read next|up next|top stories|latest (?:news|stories)|popular (?:stories|articles)|don[’']t miss)[^.!?]{0,40}:?$)/iu,
  },
  // Sign up for our newsletter · Subscribe · Follow us on …
  {
    reason: 'promotion',
    rule: 'sign-up',
    pattern:
      /^(?:(?:sign up|subscribe|register|log in|sign in)(?:$| (?:for|to|here|now|today|and)\b).*|(?:follow|join|support|like) us\b.*|download (?:our|the) app\b.*|click here\b.*|share (?:this|on)\b.*)$/iu,
  },
  // Advertisement · Story continues below
  {
    reason: 'promotion',
    rule: 'advertisement',
    pattern:
      /^[[(]?(?:advertisements?|ad|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues below.*|continue reading.*|skip to .*|scroll (?:down )?to continue.*)[\])]?\.?$/iu,
  },
  // File names that stand where a picture was: "Leaders meet in the capital_4.1"
  { reason: 'caption', rule: 'numbered-caption', pattern: /[^\s_]_\d+(?:\.\d+)*$/u },
  // Photo: … · Image credit: … · (Photo by …)
  {
    reason: 'caption',
    rule: 'picture-credit',
    pattern:
      /^[[(]?(?:file )?(?:photos?|photographs?|images?|pictures?|pics?|videos?|graphics?|illustrations?)(?: (?:credit|source|courtesy|by|via|from))?(?:s?:| ?\||(?<=by|via|courtesy|credit) )(?=.)/iu,
  },
  // "The hall in May. Image: Jane Roe."
  {
    reason: 'caption',
    rule: 'closing-credit',
    pattern: /[.!?]\s(?:Photos?|Images?|Pictures?|Videos?)(?: credit| by| courtesy)?: [^.:!?]{1,60}\.?$/u,
  },
  // A caption that ends with its credit: "The two leaders in May (Image credit: …)"
  {
    reason: 'caption',
    rule: 'closing-credit',
    pattern:
      /[[(](?:file )?(?:photo|photograph|image|picture|pic|video|graphic|illustration)s?(?: (?:credit|source|courtesy|by|via|from))?[: ][^()[\]]{0,80}[\])]\.?$/iu,
  },
];

/** A header whose list of further headlines fills the rest of the text. */
const LIST_HEADERS = new Set(['more-on', 'related', 'read-more']);

/** The blocks that belong to the page and not to the article, in text order. */
export function findSetAside(text: string, blocks: Span[], isHeadline: (block: Span) => boolean): SetAside[] {
  const found: SetAside[] = [];
  const classified = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (block.end - block.start > LONGEST_SET_ASIDE) continue;
    const words = text.slice(block.start, block.end).replace(/\s+/gu, ' ');
    const match = PATTERNS.find(({ pattern }) => pattern.test(words));
    if (!match) continue;
    found.push({ ...block, reason: match.reason, rule: match.rule });
    classified.add(index);
  }
  // Headlines that nothing but headlines follows belong to the header above them.
  const last = blocks.findLast((block, index) => !classified.has(index) && !isHeadline(block));
  const header = found.find(({ start, rule }) => start > (last?.start ?? -1) && LIST_HEADERS.has(rule));
  if (!header) return found;
  for (const [index, block] of blocks.entries()) {
    if (block.start > header.start && !classified.has(index)) {
      found.push({ ...block, reason: 'promotion', rule: 'listed-headline' });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
