import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { deviceFonts } from './set-up/device-fonts';
import { test as base, expect } from './set-up/test';

/** Keeps Chromium's measures of a page in `window.figures`. */
const OBSERVER = fileURLToPath(new URL('../bench/pages/observe.js', import.meta.url));

interface Device {
  /** Whether the device has Bengali letters of its own. */
  bengali: boolean;
  /** A page whose typefaces are on their way until `release` is called. */
  slow: { page: Page; release: () => void };
}

const test = base.extend<Device>({
  bengali: [true, { option: true }],
  slow: async ({ playwright, bengali, baseURL, launchOptions, contextOptions }, use) => {
    const fonts = deviceFonts({ bengali });
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      env: { ...process.env, ...fonts.env },
    });
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const page = await browser.newPage({ ...contextOptions, ...phone, baseURL });
    await page.addInitScript({ path: OBSERVER });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', (route) => held.then(() => route.continue()));
    await use({ page, release });
    release();
    await browser.close();
    fonts.remove();
  },
});

/** The address of an article with some paragraphs: its text is set in another typeface than the page. */
async function anArticle(page: Page): Promise<string> {
  const { rows } = await (await page.request.get('/api/articles')).json();
  return `/articles/${rows[0].id}`;
}

/** How far lines have moved since the page began, once what was under way is painted. */
async function shift(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.figures.shift))),
      ),
  );
}

/** The families of the page's typefaces that have come. */
const come = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );

test('where the device has Bengali letters, a page is read in them, and no line moves when ours come', async ({
  slow: { page, release },
}) => {
  await page.goto(await anArticle(page), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => page.evaluate(() => window.figures.paint)).toBeGreaterThan(0);
  await expect(page.locator(':root')).toHaveCSS('opacity', '1');
  release();
  await expect.poll(() => come(page)).toContain('Noto Serif Bengali At Once');
  expect(await shift(page)).toBe(0);
});

test.describe('where it has none', () => {
  test.use({ bengali: false });

  test('a page is not seen before ours are there', async ({ slow: { page, release } }) => {
    await page.goto(await anArticle(page), { waitUntil: 'domcontentloaded' });
    await expect(page.locator(':root')).toHaveCSS('opacity', '0');
    release();
    await expect(page.locator(':root')).toHaveCSS('opacity', '1');
    expect(await come(page)).toContain('Noto Serif Bengali Variable');
    expect(await shift(page)).toBe(0);
  });

  test('nobody waits for ever', async ({ slow: { page } }) => {
    await page.goto('/', { waitUntil: 'domcontentloaded' });
    await expect(page.locator(':root')).toHaveCSS('opacity', '0');
    await expect(page.locator(':root')).toHaveCSS('opacity', '1');
    expect(await come(page)).toEqual([]);
  });

  test('an English page does not wait', async ({ slow: { page } }) => {
    await page.goto('/en', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator(':root')).toHaveCSS('opacity', '1');
    expect(await come(page)).toEqual([]);
  });
});
