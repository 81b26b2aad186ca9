import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { deviceFonts } from './set-up/device-fonts';
import { test as base, expect } from './set-up/test';

/** Keeps Chromium's measures of a page in `window.figures`. */
const OBSERVER = fileURLToPath(new URL('../bench/pages/observe.js', import.meta.url));

interface Device {
  /** Whether the device has Bengali letters of its own. */
  bengali: boolean;
  /** A page whose typefaces are on their way until they are released. */
  slow: { page: Page; release: () => void; releaseSans: () => void };
}

/** Holds back what is asked for until it is released. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, (route) => held.then(() => route.continue()));
  return release;
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
    const releaseSans = await holdBack(page, '**/*-sans-*.woff2');
    const releaseSerif = await holdBack(page, '**/*-serif-*.woff2');
    const release = () => {
      releaseSans();
      releaseSerif();
    };
    await use({ page, release, releaseSans });
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
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
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
    expect(await come(page)).toContain('Noto Sans Bengali Variable');
    expect(await shift(page)).toBe(0);
  });

  test('it does not wait for the typeface of headings, and none changes when that comes', async ({
    slow: { page, release, releaseSans },
  }) => {
    await page.goto(await anArticle(page), { waitUntil: 'domcontentloaded' });
    releaseSans();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(page.locator(':root')).toHaveCSS('opacity', '1');
    await expect(heading).toHaveCSS('font-family', /Sans/);
    release();
    await expect.poll(() => come(page)).toContain('Noto Serif Bengali Variable');
    await expect(heading).toHaveCSS('font-family', /Sans/);
    expect(await shift(page)).toBe(0);
  });

  test('headings have their own typeface where it comes before the page is seen', async ({
    slow: { page, release },
  }) => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1); // no patience runs out
    await page.goto(await anArticle(page), { waitUntil: 'domcontentloaded' });
    release();
    await expect(page.locator(':root')).toHaveCSS('opacity', '1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Serif/);
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
