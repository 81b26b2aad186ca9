import accuracy from '../../app/report-card/accuracy.json' with { type: 'json' };
import { mainSet } from '../../lib/accuracy/main-set';
import type { MeasuredSet } from '../../lib/accuracy/measured';
import { expectSoundPage } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES, type Locale, WORDS } from './set-up/words';

const { main } = mainSet(accuracy.sets as MeasuredSet[]);
if (!main) throw new Error('No figures are kept.');
const { lists, fields, mistakes, days } = main;

/** The lines of a cell as they are seen, one under the other. */
const INNER = { useInnerText: true };

/** A number in the digits of a language. */
const said = (locale: Locale, number: number) => new Intl.NumberFormat(locale).format(number);

/** "65 of 78", as a language says it of things and of people. */
const outOf = (locale: Locale, right: number, of: number): RegExp => {
  const [a, b] = [said(locale, right), said(locale, of)];
  return locale === 'bn'
    ? new RegExp(`${b} ?(টির|জনের) মধ্যে ${a} ?(টি|জন)`)
    : new RegExp(`(?<!\\d)${a} of ${b}\\b`);
};

/** The line of a table that begins with a word. */
const line = (page: Page, name: string) =>
  page.locator('tr', {
    has: page.locator('th[scope=row] span:first-child', { hasText: new RegExp(`^${name}$`) }),
  });

for (const locale of LOCALES) {
  test.describe(`the report card in ${locale}`, { tag: '@both' }, () => {
    const words = WORDS[locale];

    test('is sound', async ({ page }) => {
      await expectSoundPage(page, inLocale(locale, '/report-card'), locale);
    });

    test('counts what the data file counts', async ({ page }) => {
      await page.goto(inLocale(locale, '/report-card'));
      for (const [list, { right, wrong, missed }] of Object.entries(lists)) {
        const cells = line(page, words.hits.list[list as keyof typeof lists]).locator('td');
        await expect(cells.nth(0)).toContainText(outOf(locale, right, right + missed), INNER);
        await expect(cells.nth(1)).toContainText(outOf(locale, right, right + wrong), INNER);
      }
      for (const [field, { right, of }] of Object.entries(fields)) {
        const cell = line(page, words.fields.field[field as keyof typeof fields]).locator('td');
        // what is far from the window is not drawn yet, and shows no words
        await cell.scrollIntoViewIfNeeded();
        await expect(cell).toContainText(outOf(locale, right, of), INNER);
      }
    });

    test('says first how many meetings it finds, how many are right, and that no day is made up', async ({
      page,
    }) => {
      await page.goto(inLocale(locale, '/report-card'));
      const { right, wrong, missed } = lists.meetings;
      const first = page.locator('main ul').first().locator('li');
      await expect(first.nth(0)).toContainText(outOf(locale, right, right + missed));
      await expect(first.nth(0)).toContainText(said(locale, Math.round((100 * right) / (right + missed))));
      await expect(first.nth(1)).toContainText(outOf(locale, right, right + wrong));
      await expect(first.nth(2)).toContainText(said(locale, days.given));
      expect(days.invented).toBe(0);
    });

    test('lists every mistake, the most frequent first', async ({ page }) => {
      await page.goto(inLocale(locale, '/report-card'));
      const region = page.getByRole('region', { name: words.reportCard.mistakes, exact: true });
      await region.locator('summary').click();
      const texts = await region.locator('li').allTextContents();
      expect(texts).toHaveLength(mistakes.length);
      for (const [at, { count }] of mistakes.entries())
        expect(texts[at]).toMatch(new RegExp(`(?<!\\p{Nd})${said(locale, count)}(?!\\p{Nd})`, 'u'));
      await expect(region.locator('li').last()).toBeVisible();
    });

    test('says when, of which version and on how many articles', async ({ page }) => {
      await page.goto(inLocale(locale, '/report-card'));
      const how = page.getByRole('region', { name: words.reportCard.how, exact: true });
      await expect(how.locator('time')).toHaveAttribute('datetime', main.measuredOn);
      await expect(how.locator('code')).toHaveText(main.readerVersion);
      await expect(how).toContainText(said(locale, main.articles));
    });

    test('is reached from the foot of a page', async ({ page }) => {
      for (const path of ['/', '/meetings', '/leaders/vladimir-putin', '/articles']) {
        await page.goto(inLocale(locale, path));
        // a long page may still grow above its foot while it is pressed: then it is pressed again
        const card = page.getByRole('contentinfo').getByRole('link', { name: words.colophon.card });
        await expect(async () => {
          await card.click({ timeout: 2000 });
          await expect(page).toHaveURL(inLocale(locale, '/report-card'), { timeout: 3000 });
        }).toPass({ timeout: 20_000 });
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.reportCard.title);
      }
    });
  });
}
