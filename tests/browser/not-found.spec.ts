import { violations } from './set-up/page-faults';
import { expect, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

test.use({ provoked: /status of 404|^answered 404: / });

const NOWHERE = [
  '/leaders/nobody-at-all',
  '/countries/ZZ',
  '/meetings/m-000000000000',
  '/articles/a-000000000000',
  '/pairs/vladimir-putin/nobody-at-all',
  '/pairs/vladimir-putin/vladimir-putin',
  '/report-card/no-such-set',
  '/no/such/page',
  '/leaders/%3Cscript%3E',
  // escapes that are broken, and that are no UTF-8
  '/leaders/%E0%A4%A',
  '/articles/%C0',
  '/50%',
];

for (const locale of LOCALES) {
  test(`what is not there is not found, and helps in ${locale}`, async ({ page }) => {
    const soft = expect.configure({ soft: true });
    const { meetings, title } = WORDS[locale].notFound;
    for (const path of NOWHERE) {
      await test.step(path, async () => {
        const answer = await page.goto(inLocale(locale, path));
        soft(answer?.status(), path).toBe(404);
        await soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
        await soft(page, path).toHaveTitle(`${title} · ${WORDS[locale].site.name}`);
        await soft(page.locator('html'), path).toHaveAttribute('lang', locale);
        if (path === NOWHERE[0]) soft(await violations(page)).toEqual([]);
        await page.getByRole('link', { name: meetings }).click();
        await soft(page, path).toHaveURL(inLocale(locale, '/meetings'));
        await soft(page.getByRole('heading', { level: 1 }), path).toHaveText(WORDS[locale].meetings.title);
      });
    }
  });
}

test('what is not there says so without script', async ({ browser, address }) => {
  const page = await browser.newPage({ baseURL: address, javaScriptEnabled: false });
  for (const locale of LOCALES) {
    const { meetings, title, what } = WORDS[locale].notFound;
    for (const path of NOWHERE) {
      const answer = await page.goto(inLocale(locale, path));
      expect.soft(answer?.status(), path).toBe(404);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
      await expect.soft(page.getByText(what), path).toBeVisible();
      await expect.soft(page.locator('html'), path).toHaveAttribute('lang', locale);
      await expect.soft(page.getByRole('link', { name: meetings }), path).toBeVisible();
      await expect.soft(page.locator('meta[name=robots]'), path).toHaveAttribute('content', 'noindex');
    }
  }
  await page.close();
});

test('a meeting is found by the id that it would have after another of its reports', async ({
  page,
  request,
}) => {
  const { rows } = await (await request.get('/api/meetings?leader=kim-jong-un')).json();
  const { id } = rows[0];
  const { reports } = await (await request.get(`/api/meetings/${id}`)).json();
  expect(reports).toHaveLength(2);
  for (const report of reports) {
    const other = report.id.replace(/^r-/, 'm-');
    for (const locale of LOCALES) {
      const answer = await request.get(inLocale(locale, `/meetings/${other}`), { maxRedirects: 0 });
      expect(answer.status()).toBe(other === id ? 200 : 308);
      await page.goto(inLocale(locale, `/meetings/${other}`));
      await expect(page).toHaveURL(inLocale(locale, `/meetings/${id}`));
    }
  }
});
