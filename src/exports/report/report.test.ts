import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryBundle } from '#bundle/story-bundle.ts';
import { toArticle, toStory } from '#bundle/test-quotations.ts';
import { ADDRESSES } from '#exports/package/test-package.ts';
import { createStoryRecords } from '#exports/package/story-records.ts';
import { buildBundle } from '#preprocess/build-bundle.ts';
import { readSeeds } from '#preprocess/read-seeds.ts';
import { suggestChoice } from './report-choice.ts';
import { toReport } from './to-report.ts';

const recordsOf = (story: StoryBundle) => createStoryRecords(story, ADDRESSES);
const NOTHING = {
  events: new Set<string>(),
  quotations: new Set<string>(),
  links: new Set<string>(),
  notes: new Set<string>(),
};

const [seed] = readSeeds('seeds');
if (!seed) throw new Error('no story is bundled');
const bundled = recordsOf(buildBundle(seed));

describe('what is suggested for a report', () => {
  it('has the events that both articles tell, one quotation a speaker, and where the articles disagree', () => {
    const { events, quotations, links } = suggestChoice(bundled);
    const shared = bundled.events().filter(({ tellings }) => new Set(tellings.map(({ article }) => article)).size > 1);
    expect(shared.filter(({ id }) => !events.has(id))).toEqual([]);
    const speakers = bundled
      .quotations()
      .flatMap(({ record }) => (quotations.has(record.id) ? [record.speakers[0]] : []));
    expect(new Set(speakers).size).toBe(speakers.length);
    expect(speakers).toContain('Xi Jinping');
    const joined = bundled.links().find(({ differences }) => differences.some(({ kind }) => kind === 'modality'));
    expect(links.has(joined?.id ?? '')).toBe(true);
  });

  it('takes for a speaker the longest words in quotation marks', () => {
    const story = toStory([
      toArticle('A', ['Ana: that it rains and rains and rains', 'Ana: “No”', 'Ana: “It rains”', 'Ruiz: “Who?”']),
    ]);
    const records = recordsOf(story);
    const { quotations } = suggestChoice(records);
    expect(records.quotations().flatMap(({ record: { id, words } }) => (quotations.has(id) ? [words] : []))).toEqual([
      '“It rains”',
    ]);
  });
});

describe('a report', () => {
  it('tells what is chosen and no more, and always the articles', () => {
    const [event] = bundled.events();
    const report = toReport(bundled, { ...NOTHING, events: new Set([event?.id ?? '']) });
    expect(report.match(/^## .*$/gm)).toEqual(['## Articles', '## Events']);
    expect(report.match(/^\d+\. /gm)).toHaveLength(1);
    expect(report).toContain('- **A**: “China and Syria Announce Strategic Partnership”, outlet unknown');
  });

  it('keeps a title of several lines in the line of its article', () => {
    const title = { text: 'Flood\n- not an item\n# no heading', source: 'supplied' as const, span: null };
    const records = recordsOf(toStory([toArticle('A', ['Rain fell.'], { title })]));
    expect(toReport(records, suggestChoice(records))).toMatch(/^- \*\*A\*\*: .*Flood - not an item \\# no heading/m);
  });

  it('keeps the words of an article words, whatever Markdown would make of them', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '# heading',
        '- item',
        '1. item',
        '> quote',
        '---',
        '===',
        '![x](https://x.example)',
        '<script>',
        '`code`',
        '| a | b |',
        '&amp;',
        '**bold**',
      ),
      fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>#|~&-+=.!()1 \n\r'.split('')), minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(hostile, hostile, (words, title) => {
        const article = toArticle('A', [`Ana: ${words.replaceAll(/[\n\r()]/g, ' ')} x`], {
          title: { text: title, source: 'text', span: null },
        });
        const records = recordsOf({ ...toStory([article]), title });
        const report = toReport(records, suggestChoice(records));
        // What the report itself sets: its own bold letters, headings, quotes and links.
        const bare = report
          .replaceAll(/<https:\/\/parallax\.example[^>]*>/g, '')
          .replaceAll(/\*\*A\*\*|\[show\]|^#{1,2} |^>/gm, '')
          .replaceAll(/\\[\\`*_{}[\]<>#|~&\-+=.)]/g, 'x');
        expect(bare).not.toMatch(/[`*_{}[\]<>#|~&]/);
        expect(bare).not.toMatch(/^ ?(?:[-+=](?! :)|\d+[.)])(?=\s|$)/m);
      }),
    );
  });
});
