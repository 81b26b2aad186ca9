import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { shape } from '../../app/pictures/shape';
import { typefaceFile } from '../../app/pictures/typefaces';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES } from './set-up/words';

const SIZE = 80;
const APART = '\u200c';
const WORDS = [
  ...['ক্ষ', 'ন্দ্র', 'স্ত্রী', 'প্রেসিডেন্ট', 'পররাষ্ট্রমন্ত্রী', 'নরেন্দ্র মোদি', 'হৃদ্যতাপূর্ণ', `ক্${APART}ষ`],
  ...['শি চিন পিং (৭২)', 'Recep Tayyip Erdoğan'],
];
const BOX = { width: 900, height: 200 };

/** A word as Chromium draws it, in the same typeface; grey values. */
async function byChromium(page: Page, word: string) {
  await page.locator('p').evaluate((line, text) => {
    line.textContent = text;
  }, word);
  const width = await page.locator('span').evaluate((line, text) => {
    line.textContent = text;
    return line.getBoundingClientRect().width;
  }, word);
  const png = await page.screenshot({ clip: { x: 0, y: 0, ...BOX } });
  return { width, grey: await greys(png) };
}

/** The same word as the pictures have it. */
async function byUs(word: string) {
  const { width, outlines } = shape(word, 'serif', SIZE);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${BOX.width}" height="${BOX.height}"><rect width="100%" height="100%" fill="white"/><g transform="translate(40 120)">${outlines}</g></svg>`;
  return { width, grey: await greys(Buffer.from(svg)) };
}

const greys = (image: Buffer) => sharp(image).removeAlpha().greyscale().blur(1).raw().toBuffer();

/** How much of the ink of two drawings lies elsewhere, 0 to 1, at the best of a few heights. */
function apart(a: Buffer, b: Buffer): number {
  const ink = a.reduce((sum, grey) => sum + 255 - grey, 0);
  const shifts = [-2, -1, 0, 1, 2].map((rows) => {
    let difference = 0;
    for (let at = 2 * BOX.width; at < a.length - 2 * BOX.width; at += 1)
      difference += Math.abs((a[at] ?? 0) - (b[at + rows * BOX.width] ?? 0));
    return difference / 2 / ink;
  });
  return Math.min(...shifts);
}

test('pictures have their words as Chromium draws them, conjuncts and all', async ({ page }) => {
  const font = readFileSync(typefaceFile('serif')).toString('base64');
  await page.setViewportSize(BOX);
  await page.setContent(`<style>
    @font-face { font-family: Ours; font-weight: 700; src: url(data:font/ttf;base64,${font}) }
    p, span { font: 700 ${SIZE}px/1 Ours; white-space: pre; position: absolute; margin: 0 }
    p { left: 40px; top: 0 } span { visibility: hidden }
  </style><p></p><span></span>`);
  await page.evaluate(async () => {
    await document.fonts.load('700 20px Ours', 'ক');
    const line = document.querySelector('p');
    if (!line) return;
    // the baseline at 120, as in ours
    const mark = document.createElement('b');
    mark.style.cssText = 'display:inline-block';
    line.append('ক', mark);
    line.style.top = `${120 - mark.getBoundingClientRect().bottom}px`;
  });
  for (const word of WORDS) {
    const [theirs, ours] = [await byChromium(page, word), await byUs(word)];
    expect(Math.abs(ours.width / theirs.width - 1), `width of ${word}`).toBeLessThan(0.01);
    expect(apart(theirs.grey, ours.grey), `ink of ${word}`).toBeLessThan(0.12);
  }
  const [joined, parted] = [await byUs('ক্ষ'), await byUs(`ক্${APART}ষ`)];
  expect(apart(joined.grey, parted.grey)).toBeGreaterThan(0.3);
});

for (const locale of LOCALES) {
  test(`what is shared has a picture, a title and a description in ${locale}`, async ({ page, request }) => {
    const { rows } = await (await request.get('/api/meetings')).json();
    const own = ['/leaders/vladimir-putin', '/pairs/kim-jong-un/vladimir-putin', `/meetings/${rows[0].id}`];
    const seen = new Set<string>();
    for (const path of [...own, '/', '/countries/RU', '/articles']) {
      await page.goto(inLocale(locale, path));
      const told = (name: string) =>
        page
          .locator(`meta[property="og:${name}"], meta[name="twitter:${name}"]`)
          .first()
          .getAttribute('content');
      expect(new URL((await told('url')) ?? '').pathname).toBe(inLocale(locale, path));
      expect(await told('locale')).toBe(locale === 'bn' ? 'bn_BD' : 'en_GB');
      expect(await told('card')).toBe('summary_large_image');
      const title = (await told('title')) ?? '';
      const description = (await told('description')) ?? '';
      expect(title + description).toMatch(locale === 'bn' ? /^[^A-Za-z]+$/ : /^[^\u0980-\u09ff]+$/);
      if (own.includes(path)) expect(description).toMatch(/[0-9০-৯]/);
      expect(description.length, description).toBeGreaterThan(30);
      expect(description.length, description).toBeLessThan(160);
      seen.add(title);
      const address = (await told('image')) ?? '';
      const picture = await request.get(address);
      expect(picture.headers()).toMatchObject({
        'content-type': 'image/png',
        'cache-control': expect.stringContaining('max-age='),
      });
      const png = await sharp(await picture.body()).metadata();
      expect([png.width, png.height]).toEqual([1200, 630]);
      const again = await request.get(address, {
        headers: { 'if-none-match': picture.headers().etag ?? '' },
      });
      expect(again.status()).toBe(304);
    }
    expect(seen.size).toBe(6);
  });
}

test('there is no picture of what there is not, and a sitemap of what there is', async ({
  request,
  address,
}) => {
  for (const path of [
    'bn/leaders/nobody',
    'bn/pairs/RU/RU',
    'en/meetings/m-0',
    'fr',
    'fr/leaders/vladimir-putin',
  ])
    expect((await request.get(`/pictures/${path}`)).status(), path).toBe(404);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${address}/sitemap.xml`);
  const addresses = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, found = '']) => found,
    );
  const parts = await addresses('/sitemap.xml');
  expect(parts.length).toBe(8);
  const pages = (await Promise.all(parts.map(addresses))).flat();
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toContain(`${address}/en/pairs/kim-jong-un/vladimir-putin`);
  for (const found of pages.filter((_, index) => index % 9 === 0))
    expect((await request.get(found, { maxRedirects: 0 })).status(), found).toBe(200);
  expect((await request.get('/sitemaps/leaders-2.xml')).status()).toBe(404);
});
