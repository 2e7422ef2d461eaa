import { pasteTwo } from './support/own-articles.ts';
import { tabThrough } from './support/tab-through.ts';
import { ARTICLE_B, expect, STORY, test } from './support/test.ts';

/** What each view says of itself to who hears it: the landmarks, headings and lists, not every word. */
const VIEWS = {
  [STORY]: `
    - region /most articles tell/:
      - heading [level=2]
      - list "Most-told events"
    - region "Who speaks":
      - list "Most-quoted speakers"
    - region "Where the articles differ":
      - list "Largest differences"
    - region "What each article brings":
      - table`,
  [`${STORY}/timeline?event=002_2901a6ce190b69a5.e178`]: `
    - heading "Timeline" [level=2]
    - search "Filter the events"
    - group "Drawn window":
      - slider "Window"
      - slider "Beginning of the window"
      - slider "End of the window"
    - figure /Drawing of the events of .*; the list of events holds the same/
    - heading "Events" [level=2]
    - list "Events"
    - region "Without a date":
      - list "Events without a date"`,
  [`${STORY}/compare`]: `
    - heading "Compare" [level=2]
    - group "Way of comparing":
      - button "Side by side" [pressed]
      - button "Annotated"
      - button "Table"
    - status: /linked passages/
    - region /^Article A/:
      - heading [level=3]
      - paragraph:
        - mark:
          - link /formally announced/
    - region /^Article B/
    - region "Chosen passage"
    - region /Differences/`,
  [`${STORY}/compare?mode=annotated`]: `
    - combobox "Article read"
    - group "Show sentences"
    - region /^Article A/:
      - heading [level=3]
      - paragraph:
        - button /B same/
        - button /B related/
    - region /What the others say that A does not/`,
  [`${STORY}/compare?mode=table`]: `
    - combobox "Sort by"
    - status: /statements/
    - region "Statements by articles":
      - table:
        - rowgroup:
          - row:
            - columnheader "Said by"
            - columnheader /Article A/
            - columnheader /Article B/
        - rowgroup:
          - row:
            - rowheader "2 of 2"
            - cell`,
  [`${STORY}/quotes?q=relations`]: `
    - heading "Quotations" [level=2]
    - search:
      - combobox "Search quotations": relations
    - region "Filters":
      - group "Speaker":
        - checkbox /Xi Jinping/
    - status: 2 of 12 quotations.
    - list "Quotations":
      - listitem:
        - article "Xi Jinping":
          - heading "Xi Jinping" [level=3]
          - blockquote:
            - mark: Relations`,
  [`${STORY}/people?name=Xi+Jinping`]: `
    - heading "Xi Jinping" [level=2]
    - term: Called
    - list "Quotations":
      - listitem:
        - article "Xi Jinping":
          - blockquote`,
  [`${STORY}/articles/${ARTICLE_B}`]: `
    - article /^Article B/:
      - heading [level=2]
      - group "Marked in the text":
        - button "Quotations" [pressed]
        - button "Names"
      - paragraph:
        - mark
    - complementary "Highlights":
      - region "Chosen highlight"
      - group:
        - heading /Quotations/ [level=3]
        - list:
          - listitem:
            - link /The leaders were each flanked/`,
  [`${STORY}/corrections`]: `
    - heading "Corrections and notes" [level=2]`,
};

test('each view of a story tells its parts, and Tab leads through all of them in order and out again', async ({
  page,
}) => {
  for (const [address, main] of Object.entries(VIEWS)) {
    await test.step(address, async () => {
      await page.goto(address);
      await expect.soft(page.getByRole('main')).toMatchAriaSnapshot(`- main:${main.replaceAll('\n', '\n  ')}`);
      await expect(page.locator('body')).toMatchAriaSnapshot(`
        - link "Skip to the page"
        - banner:
          - link "Parallax"
        - region "About this story":
          - heading "China and Syria announce a strategic partnership" [level=1]
          - list "Articles"
          - navigation "Story":
            - link "Overview"
            - link "Timeline"
            - link "Compare"
            - link "Quotes"
        - main
      `);
      await expect(page.locator('h1, main:not([aria-busy])')).toHaveCount(2);
      const { visited, expected } = await tabThrough(page);
      expect.soft(visited).toEqual(expected);
      expect.soft(visited.filter((words) => !words.trim().includes(' '))).toEqual([]);
    });
  }
});

test('Home and the review of what was given tell their parts, and say by each field what it lacks', async ({
  page,
}) => {
  await pasteTwo(page);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner
    - main:
      - heading "The old lighthouse of Marlow reopens" [level=1]
      - textbox "Title of the story"
      - list "Articles":
        - listitem:
          - article "Article A":
            - button "Move A up" [disabled]
            - button "Move A down"
            - textbox "Title"
            - textbox "Published"
            - textbox "Language"
  `);
  const language = page.getByRole('article', { name: 'Article A' }).getByRole('textbox', { name: 'Language' });
  await language.fill('Norwegian of the coast');
  await language.press('Tab');
  await expect(language).toHaveAttribute('aria-invalid', 'true');
  await expect(language).toHaveAccessibleDescription(/not a language tag; write “en”/);
  const { visited, expected } = await tabThrough(page);
  expect(visited).toEqual(expected);

  await page.getByRole('link', { name: 'Parallax' }).press('Enter');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner
    - main:
      - heading [level=1]
      - region:
        - list "Stories":
          - listitem:
            - article "China and Syria announce a strategic partnership":
              - heading [level=3]
  `);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Paste the text of an article' })).toBeVisible();
  const home = await tabThrough(page);
  expect(home.visited).toEqual(home.expected);
});

test('what changes is said, Escape closes, and the focus comes back to where it was', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^Timeline · China and Syria/ })).toBeAttached();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const told = page.getByRole('button', { name: 'Told by' });
  await told.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: /^\d of 6 events/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Told by (1)' })).toBeFocused();

  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Go to the evidence' }).press('Enter');
  await expect(page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Events' }).locator('a:focus')).toHaveCount(1);

  await page.goto(`${STORY}/articles/${ARTICLE_B}`);
  await expect(page.getByRole('button', { name: 'Next ›' })).toBeVisible();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Next ›' })).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('heading', { name: 'Mark a passage' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Mark a passage' })).toBeFocused();
});
