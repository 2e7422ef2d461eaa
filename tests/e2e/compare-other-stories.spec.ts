import { openChanged } from './support/open-changed.ts';
import { expect, test } from './support/test.ts';

test('what cannot be compared is said, and any two of three are chosen', async ({ page }) => {
  await test.step('a story with one article says that there is nothing to compare', async () => {
    await openChanged(page, 'compare', ({ articles }) => ({
      articles: articles.slice(0, 1),
      links: [],
      events: [],
      reuse: [],
    }));
    await expect(page.getByRole('main')).toContainText('There is nothing to compare: this story has one article.');
    await page.getByRole('link', { name: /^Read/ }).click();
    await expect(page).toHaveURL(/articles\//);
  });
  await test.step('articles without a link say so and stay side by side', async () => {
    await openChanged(page, 'compare', () => ({ links: [], events: [] }));
    await expect(page.getByText('No passage of A was found to say the same as a passage of B.')).toBeVisible();
    await expect(page.getByRole('region', { name: /^Article/ })).toHaveCount(2);
  });
  await test.step('a text in another language says why nothing is linked', async () => {
    await openChanged(page, 'compare', ({ articles }) => ({
      links: [],
      events: [],
      articles: articles.map((article, index) =>
        index === 1 ? { ...article, language: 'de', sentences: [] } : article,
      ),
    }));
    await expect(page.getByText('Article B is in German.')).toContainText(
      'Between two languages no passages are linked',
    );
  });
  await test.step('choose any two of three articles', async () => {
    await openChanged(page, 'compare', ({ articles }) => {
      const [first] = articles;
      return first
        ? {
            articles: [
              ...articles,
              { ...first, id: 'third', letter: 'C', title: { ...first.title, text: 'A third one' } },
            ],
          }
        : {};
    });
    const texts = page.getByRole('region', { name: /^Article/ });
    await page.getByRole('button', { name: 'Change B' }).click();
    const choices = page.getByRole('dialog', { name: 'Change B' });
    await choices.getByRole('button', { name: /A third one/ }).click();
    await expect(texts.last()).toHaveAccessibleName('Article C: A third one');
    await expect(page).toHaveURL(/b=third/);
    await expect(page.getByRole('button', { name: 'Change C' })).toBeFocused();

    // Choosing the article of the other column swaps the two.
    await page.getByRole('button', { name: 'Change A' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /A third one/ })
      .click();
    await expect(texts.first()).toHaveAccessibleName('Article C: A third one');
    await expect(texts.last()).toHaveAccessibleName(/^Article A/);
  });
});
