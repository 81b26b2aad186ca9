import type { Mistake } from '../../lib/accuracy/measured';
import { KEPT_SETS } from './set-up/kept-sets';
import { listedCounts, numbersIn } from './set-up/listed-counts';
import { violations } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

const soft = expect.configure({ soft: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const locale of LOCALES) {
  const words = WORDS[locale];

  test(`every linked number of the report card leads to the articles that make it up in ${locale}`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, '/report-card'));
    const links = await page
      .locator('main a[href*="?figure="]')
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const { href, text } of links) {
      const { heading: told, sums } = await listedCounts(page, href);
      soft(told, `${text} → ${href}`).toEqual(expect.arrayContaining(numbersIn(text)));
      const [right = 0, wrong] = sums;
      const sum = wrong === undefined ? [right] : [right, right + wrong];
      soft([...told].sort(), href).toEqual(sum.sort());
    }
  });

  test(`from a number to its articles, to all of them and back in ${locale}`, { tag: '@both' }, async ({
    page,
  }) => {
    for (const { name, articles, lists } of KEPT_SETS) {
      const { right, missed } = lists.meetings;
      const path = inLocale(locale, `/report-card/${name}?figure=meetings.there`);
      await page.goto(inLocale(locale, '/report-card'));
      await page.locator(`main a[href="${path}"]`).first().click();
      await expect(page).toHaveURL(path);
      const counts = numbersIn((await heading(page).textContent()) ?? '');
      expect(counts.sort()).toEqual([right, right + missed].sort());
      // behind a link within the site the title comes a moment after the page
      await expect(page).toHaveTitle(/\S/);
      expect(await violations(page)).toEqual([]);
      expect((await listedCounts(page, path)).sums).toEqual([right, missed]);
      await page.locator(`main a[href$="/report-card/${name}"]`).click();
      await expect(heading(page)).toHaveText(new RegExp(new Intl.NumberFormat(locale).format(articles)));
      await page.getByRole('main').getByRole('link', { name: words.reportCard.title, exact: true }).click();
      await expect(page).toHaveURL(inLocale(locale, '/report-card'));
      await expect(heading(page)).toHaveText(words.reportCard.title);
    }
  });
}

test('the articles of every field and mistake sum up to the figure of the data file', async ({ page }) => {
  await page.goto('/report-card');
  for (const { name, fields, mistakes } of KEPT_SETS) {
    const figures: [string, number[]][] = [
      ...Object.entries(fields).map(([field, { right, of }]): [string, number[]] => [
        `field.${field}`,
        [right, of - right],
      ]),
      ...mistakes.map(({ what, told, read, count }): [string, number[]] => [
        ['mistake', what, told, read].filter(Boolean).join('.'),
        [count],
      ]),
    ];
    for (const [figure, sums] of figures) {
      const counted = await listedCounts(page, `/report-card/${name}?figure=${figure}`);
      soft(counted.sums, `${name} ${figure}`).toEqual(sums);
    }
  }
});

test('a row leads to the publisher’s page where its address is known, and by its headline to the article here', async ({
  page,
}) => {
  const { rows } = await (await page.request.get('/api/articles')).json();
  const here = new Map(rows.map(({ id, title }: { id: string; title: string | null }) => [id, title]));
  const seen = { out: 0, here: 0 };
  for (const { name } of KEPT_SETS) {
    const { articles } = await (await page.request.get(`/api/report-card?set=${name}`)).json();
    await page.goto(`/report-card/${name}`);
    // the first tells of all together
    for (const row of (await page.locator('main tbody tr').all()).slice(1)) {
      const id = await row.locator('code').textContent();
      const article = articles.find((one: { id: string }) => one.id === id);
      const original = await row.locator('th a[rel~="external"]').evaluateAll(hrefs);
      soft(original, `${name} ${id}`).toEqual(article.url ? [article.url] : []);
      const headline = row.locator('th a[href^="/articles/"]');
      const read = await headline.evaluateAll(hrefs);
      soft(read, `${name} ${id}`).toEqual(
        here.has(article.articleId) ? [`/articles/${article.articleId}`] : [],
      );
      const title = here.get(article.articleId);
      if (title) await soft(headline, `${name} ${id}`).toHaveText(String(title));
      seen.out += original.length;
      seen.here += read.length;
    }
  }
  expect(seen.out).toBeGreaterThan(0);
  expect(seen.here).toBeGreaterThan(0);
});
const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));

test('what the mistakes of an article are stands in its row, and of all together below', async ({ page }) => {
  let seen = 0;
  for (const { name, mistakes } of KEPT_SETS) {
    const { articles } = await (await page.request.get(`/api/report-card?set=${name}`)).json();
    await page.goto(`/report-card/${name}`);
    const [total, ...rows] = await page.locator('main tbody tr').all();
    for (const row of rows) {
      const id = await row.locator('code').textContent();
      const made: Mistake[] = articles.find((one: { id: string }) => one.id === id).mistakes;
      const cell = row.locator('td').last();
      soft(await cell.locator('a').evaluateAll(hrefs), `${name} ${id}`).toEqual(
        made.map((one) => `/report-card/${name}?figure=${figureOf(one)}`),
      );
      seen += made.length;
    }
    const down = total?.locator('td').last().locator('a');
    await expect(down ?? page.locator('none')).toHaveCount(mistakes.length > 0 ? 1 : 0);
    if (mistakes.length === 0) continue;
    await down?.click();
    const below = page.getByRole('region', { name: WORDS.bn.setArticles.allMistakes });
    await expect(below.locator('li').first()).toBeInViewport();
    await expect(below.locator('li')).toHaveCount(mistakes.length);
  }
  expect(seen).toBeGreaterThan(0);
});
const figureOf = ({ what, told, read }: Mistake) => ['mistake', what, told, read].filter(Boolean).join('.');

for (const [locale, other] of [
  ['bn', 'অন্য সংস্করণ'],
  ['en', 'another version'],
] as const)
  test(`the articles of a figure say in ${locale} that the site has been read since, where it was by another version`, async ({
    page,
  }) => {
    const { rows } = await (await page.request.get('/api/meetings')).json();
    const article = await (await page.request.get(`/api/articles/${rows[0].evidence.articleId}`)).json();
    for (const { name, readerVersion } of KEPT_SETS)
      for (const query of ['', '?figure=meetings.there']) {
        await page.goto(inLocale(locale, `/report-card/${name}${query}`));
        const told = (await page.locator('main').textContent())?.includes(other);
        soft(told, name + query).toBe(readerVersion !== article.readerVersion);
      }
  });

test('mistakes are said to come first only where there are any', async ({ page }) => {
  for (const { name, mistakes } of KEPT_SETS) {
    await page.goto(`/report-card/${name}`);
    const told = (await page.locator('main').textContent())?.includes('আগে।');
    soft(told, name).toBe(mistakes.length > 0);
  }
});

test('all together tells what is found too much as well, each number linked to its figure', async ({
  page,
}) => {
  for (const { name, lists } of KEPT_SETS) {
    await page.goto(`/report-card/${name}`);
    const total = page.locator('main tbody tr').first().locator('td');
    for (const [at, list] of (['leaders', 'countries', 'meetings'] as const).entries()) {
      const { right, wrong, missed } = lists[list];
      const links = total.nth(at).locator('a');
      const to = (side: string) => `/report-card/${name}?figure=${list}.${side}`;
      soft(await links.evaluateAll(hrefs)).toEqual([to('there'), ...(wrong > 0 ? [to('right')] : [])]);
      const told = numbersIn((await links.allTextContents()).join(' '));
      soft(told).toEqual([right + missed, right, ...(wrong > 0 ? [wrong] : [])]);
    }
  }
});

test('without script a number leads to its articles and back', async ({ browser, address }) => {
  const page = await browser.newPage({ baseURL: address, javaScriptEnabled: false });
  for (const { name, lists } of KEPT_SETS) {
    const { right, missed } = lists.countries;
    await page.goto(`/report-card/${name}`);
    await page.locator('main tbody a[href$="?figure=countries.there"]').click();
    await expect(page).toHaveURL(`/report-card/${name}?figure=countries.there`);
    const counts = numbersIn((await heading(page).textContent()) ?? '');
    expect(counts.sort()).toEqual([right, right + missed].sort());
    await expect(page.locator('main tbody tr').first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: WORDS.bn.reportCard.title, exact: true }).click();
    await expect(page).toHaveURL('/report-card');
  }
  await page.close();
});
