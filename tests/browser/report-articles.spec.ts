import { KEPT_SETS } from './set-up/kept-sets';
import { violations } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES, type Locale, WORDS } from './set-up/words';

/** The numbers of a text, in the digits of either language. */
const numbersIn = (text: string): number[] =>
  (text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6)).match(/\d+/g) ?? []).map(
    Number,
  );

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The sums of the columns of numbers of a list, from its page at hand to its last. */
async function sums(page: Page, locale: Locale): Promise<number[]> {
  const rows = await page.locator('main tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('td').allTextContents()));
  const after = page.getByRole('link', { name: WORDS[locale].pager.after });
  const rest = (await after.count()) > 0 ? await after.click().then(() => shown(page, locale)) : [];
  return [...cells.map((row) => row.flatMap(numbersIn)), rest].reduce(
    (sum, row) =>
      Array.from({ length: Math.max(sum.length, row.length) }, (_, at) => (sum[at] ?? 0) + (row[at] ?? 0)),
    [],
  );
}
async function shown(page: Page, locale: Locale): Promise<number[]> {
  await expect(page).toHaveURL(/[?&]page=\d+$/);
  await expect(page.getByRole('link', { name: WORDS[locale].pager.before })).toBeVisible();
  return sums(page, locale);
}

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`every linked number of the report card leads to the articles that make it up in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(inLocale(locale, '/report-card'));
    const links = await page
      .locator('main a[href*="?figure="]')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const { href, text } of links) {
      await page.goto(href);
      const told = numbersIn((await heading(page).textContent()) ?? '');
      for (const number of numbersIn(text)) expect.soft(told, `${text} → ${href}`).toContain(number);
      const [right = 0, wrong = 0] = await sums(page, locale);
      expect.soft([right, right + wrong].filter((sum) => told.includes(sum)).length, href).toBeGreaterThan(0);
    }
  });

  test(`from a number to its articles, to all of them and back in ${locale}`, { tag: '@both' }, async ({
    page,
  }) => {
    for (const { name, articles, lists } of KEPT_SETS) {
      const { right, missed } = lists.meetings;
      await page.goto(inLocale(locale, '/report-card'));
      const number = page.locator(`main a[href$="/report-card/${name}?figure=meetings.there"]`).first();
      await number.click();
      await expect(page).toHaveURL(inLocale(locale, `/report-card/${name}?figure=meetings.there`));
      expect(numbersIn((await heading(page).textContent()) ?? '').sort()).toEqual(
        [right, right + missed].sort(),
      );
      expect(await violations(page)).toEqual([]);
      expect(await sums(page, locale)).toEqual([right, missed]);
      await page.locator(`main a[href$="/report-card/${name}"]`).click();
      await expect(heading(page)).toHaveText(new RegExp(new Intl.NumberFormat(locale).format(articles)));
      await page.getByRole('main').getByRole('link', { name: words.reportCard.title, exact: true }).click();
      await expect(page).toHaveURL(inLocale(locale, '/report-card'));
      await expect(heading(page)).toHaveText(words.reportCard.title);
    }
  });
}

test('the articles of every field and mistake sum up to the figure of the data file', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { name, fields, mistakes } of KEPT_SETS) {
    const figures = [
      ...Object.entries(fields).map(
        ([field, { right, of }]) => [`field.${field}`, [right, of - right]] as const,
      ),
      ...mistakes.map(
        ({ what, told, read, count }) =>
          [['mistake', what, told, read].filter(Boolean).join('.'), [count]] as const,
      ),
    ];
    for (const [figure, sum] of figures) {
      await page.goto(`/report-card/${name}?figure=${figure}`);
      expect.soft(await sums(page, 'bn'), `${name} ${figure}`).toEqual(sum);
    }
  }
});

test('a row leads to the publisher’s page where its address is known, and to the article here', async ({
  page,
}) => {
  const sets = await Promise.all(
    KEPT_SETS.map(async ({ name }) => (await page.request.get(`/api/report-card?set=${name}`)).json()),
  );
  const all: { id: string; url: string | null; articleId: string }[] = sets.flatMap(
    ({ articles }) => articles,
  );
  const here = new Set(
    (await (await page.request.get('/api/articles')).json()).rows.map(({ id }: { id: string }) => id),
  );
  let out = 0;
  for (const { name } of KEPT_SETS) {
    await page.goto(`/report-card/${name}`);
    for (const row of (await page.locator('main tbody tr').all()).slice(1)) {
      const id = await row.locator('code').textContent();
      const article = all.find((one) => one.id === id);
      const original = row.locator('th a[rel~="external"]');
      await expect.soft(original).toHaveCount(article?.url ? 1 : 0);
      if (article?.url) await expect.soft(original).toHaveAttribute('href', article.url);
      if (article && here.has(article.articleId))
        await expect
          .soft(row.getByRole('link', { name: WORDS.bn.setArticles.here }))
          .toHaveAttribute('href', `/articles/${article.articleId}`);
      out += Number(Boolean(article?.url));
    }
  }
  expect(out).toBeGreaterThan(0);
});

test('without script a number leads to its articles, their pages and back', async ({ browser, address }) => {
  const page = await browser.newPage({ baseURL: address, javaScriptEnabled: false });
  for (const { name, lists } of KEPT_SETS) {
    const { right, missed } = lists.countries;
    await page.goto(`/report-card/${name}`);
    await page.locator('main tbody a[href$="?figure=countries.there"]').click();
    expect(await sums(page, 'bn')).toEqual([right, missed]);
    await page.getByRole('main').getByRole('link', { name: WORDS.bn.reportCard.title, exact: true }).click();
    await expect(page).toHaveURL('/report-card');
  }
  await page.close();
});
