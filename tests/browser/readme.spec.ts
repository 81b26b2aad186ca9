import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../app/serve/root.mjs';
import { drawn, shownLeaders } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';

const folder = path.join(root, 'tests', '.output', 'readme');
mkdirSync(folder, { recursive: true });

/** Keeps what the window shows, once everything in it is there. */
async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const picture of await page.locator('img').all()) {
    await expect.poll(() => picture.evaluate(isReady)).toBe(true);
  }
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

/** Whether a picture is there, or is left for later because it is below the window. */
const isReady = (picture: Element) =>
  (picture as HTMLImageElement).complete || picture.getBoundingClientRect().top > innerHeight;

const NORTH_KOREA = '/api/meetings?leader=kim-jong-un';

test('a picture of the explorer on a desk', async ({ page }) => {
  await page.goto('/?selected=vladimir-putin');
  await drawn(page);
  expect((await shownLeaders(page)).length).toBe(12);
  await keep(page, 'explorer');
});

test.describe('a picture of a meeting', () => {
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'dark' });
  test('on a phone at night', async ({ page, request }) => {
    const { rows } = await (await request.get(NORTH_KOREA)).json();
    await page.goto(`/meetings/${rows[0].id}`);
    await expect(page.getByRole('article')).toHaveCount(2);
    await keep(page, 'meeting-phone-dark');
  });
});

test('a picture of an article at its sentence', async ({ page, request }) => {
  const { rows } = await (await request.get(NORTH_KOREA)).json();
  const { articleId, start } = rows[0].evidence;
  await page.goto(`/articles/${articleId}#s-${start}`);
  await expect(page.locator('mark:target')).toBeInViewport();
  await keep(page, 'article');
});
