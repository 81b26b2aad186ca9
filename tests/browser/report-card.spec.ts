import accuracy from '../../app/report-card/accuracy.json' with { type: 'json' };
import { mainSet } from '../../lib/accuracy/main-set';
import type { MeasuredSet } from '../../lib/accuracy/measured';
import { KEPT_SETS } from './set-up/kept-sets';
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
  const words = WORDS[locale];

  // on a desk every-page.spec.ts holds it to the same
  test(`the report card in ${locale} is sound on a phone @phone`, async ({ page }) => {
    await expectSoundPage(page, inLocale(locale, '/report-card'), locale);
  });

  test(`the report card in ${locale} tells what the data file tells`, { tag: '@both' }, async ({ page }) => {
    const soft = expect.configure({ soft: true });
    await page.goto(inLocale(locale, '/report-card'));

    await test.step('first how many meetings it finds, how many are right, and that no day is made up', async () => {
      const { right, wrong, missed } = lists.meetings;
      const first = page.locator('main ul').first().locator('li');
      await soft(first.nth(0)).toContainText(outOf(locale, right, right + missed));
      await soft(first.nth(0)).toContainText(said(locale, Math.round((100 * right) / (right + missed))));
      await soft(first.nth(1)).toContainText(outOf(locale, right, right + wrong));
      await soft(first.nth(2)).toContainText(said(locale, days.given));
      soft(days.invented).toBe(0);
    });

    await test.step('what it counts of each list and each field', async () => {
      for (const [list, { right, wrong, missed }] of Object.entries(lists)) {
        const cells = line(page, words.hits.list[list as keyof typeof lists]).locator('td');
        await soft(cells.nth(0)).toContainText(outOf(locale, right, right + missed), INNER);
        await soft(cells.nth(1)).toContainText(outOf(locale, right, right + wrong), INNER);
      }
      for (const [field, { right, of }] of Object.entries(fields)) {
        const cell = line(page, words.fields.field[field as keyof typeof fields]).locator('td');
        // what is far from the window is not drawn yet, and shows no words
        await cell.scrollIntoViewIfNeeded();
        await soft(cell).toContainText(outOf(locale, right, of), INNER);
      }
    });

    await test.step('every mistake, the most frequent first', async () => {
      const region = page.getByRole('region', { name: words.reportCard.mistakes, exact: true });
      await region.locator('summary').click();
      const texts = await region.locator('li').allTextContents();
      soft(texts).toHaveLength(mistakes.length);
      for (const [at, { count }] of mistakes.entries())
        soft(texts[at]).toMatch(new RegExp(`(?<!\\p{Nd})${said(locale, count)}(?!\\p{Nd})`, 'u'));
      await soft(region.locator('li').last()).toBeVisible();
    });

    await test.step('when, of which version and on how many articles', async () => {
      const how = page.getByRole('region', { name: words.reportCard.how, exact: true });
      await soft(how.locator('time')).toHaveAttribute('datetime', main.measuredOn);
      await soft(how.locator('code')).toHaveText(main.readerVersion);
      await soft(how).toContainText(said(locale, main.articles));
      // the mark of a figure of few is explained where one bears it
      const marked = await page.locator('table', { hasText: words.share.few }).count();
      soft((await how.textContent())?.includes(words.howMeasured.fewHow)).toBe(marked > 0);
    });

    await test.step('its first counts lead to what they are from where no articles are kept, and all of them are one file', async () => {
      const leads = KEPT_SETS.some(({ name }) => name === main.name) ? [] : ['#found', '#must-not'];
      for (const at of ['#how', ...leads])
        await soft(page.locator(`main a[href="${at}"]`).first()).toContainText(/\p{Nd}/u);
      const file = page.locator('main a[href="/api/report-card"]');
      await soft(file).toBeVisible();
      soft(await (await page.request.get('/api/report-card')).json()).toEqual(accuracy);
    });
  });

  test(`the report card in ${locale} is reached from the foot of a page`, { tag: '@both' }, async ({
    page,
  }) => {
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
}
