import { freePort } from '../run/free-port.mjs';
import { KEPT_SETS } from './set-up/kept-sets';
import { violations } from './set-up/page-faults';
import { type App, startApp } from './set-up/start-app';
import { test as base, expect } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

/** The app without its graph, one for the file. */
const test = base.extend<object, { app: App }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const app = await startApp({ NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  address: async ({ app }, use) => use(app.address),
  provoked: /status of 503|^answered 503: /,
});
test.describe.configure({ mode: 'default' });

for (const locale of LOCALES) {
  test(`pages say that the graph cannot be reached in ${locale}`, async ({ page }) => {
    const soft = expect.configure({ soft: true });
    const { title, what, again } = WORDS[locale].graphAway;
    for (const path of ['/', '/meetings', '/leaders/vladimir-putin', '/articles/a-000000000000']) {
      await test.step(path, async () => {
        const answer = await page.goto(inLocale(locale, path));
        soft(answer?.status(), path).toBe(503);
        soft(answer?.headers()['retry-after'], path).toBe('15');
        await soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
        await soft(page.getByRole('main'), path).toContainText(what);
        await soft(page.locator('meta[name=robots]'), path).toHaveAttribute('content', 'noindex');
        if (path === '/') soft(await violations(page)).toEqual([]);

        // asked again, it stays in place until there is an answer
        const asked = page.waitForResponse((response) => response.request().headers().rsc === '1');
        await page.getByRole('button', { name: again }).click();
        soft((await asked).status(), path).toBe(200);
        await soft(page.getByRole('heading', { level: 1 }), path).toHaveText(title);
      });
    }
  });
}

test('the report card and the articles that it counts stand without the graph', async ({ page }) => {
  const answer = await page.goto('/report-card');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.bn.reportCard.title);
  for (const { name } of KEPT_SETS) {
    const articles = await page.goto(`/report-card/${name}`);
    expect(articles?.status(), name).toBe(200);
    await expect(page.locator('main tbody tr').first()).toBeVisible();
  }
});

test('the JSON routes answer 503 as well, and the log names the reason', async ({ app, request }) => {
  for (const path of ['/api/graph', '/api/leaders', '/api/meetings/m-000000000000']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(503);
    expect((await answer.json()).error.code).toBe('graph-unavailable');
  }
  expect(app.complaints.join('\n')).toMatch(/Neo4j does not answer at bolt:/);
});
