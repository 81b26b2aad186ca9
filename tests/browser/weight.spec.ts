import { gzipSync } from 'node:zlib';
import { drawn } from './set-up/canvas';
import { KEPT_SETS } from './set-up/kept-sets';
import { expect, type Page, test } from './set-up/test';

const KILOBYTE = 1024;

/** What a script comes to when it is gzipped, in bytes; asked for once, since most pages share most of them. */
function gzipped(page: Page, url: string): Promise<number> {
  const known = sizeOf.get(url);
  if (known) return known;
  const size = page.request.get(url).then(async (answer) => gzipSync(await answer.body()).length);
  sizeOf.set(url, size);
  return size;
}
const sizeOf = new Map<string, Promise<number>>();

/** Loads a page and reckons what its scripts, those of its worker with them, come to when each is gzipped; in KB. */
async function scriptsOf(page: Page, load: () => Promise<unknown>): Promise<{ files: number; size: number }> {
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    if (/\.m?js$/.test(new URL(request.url()).pathname)) asked.add(request.url());
  });
  await load();
  const sizes = await Promise.all([...asked].map((url) => gzipped(page, url)));
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0) / KILOBYTE;
  return { files: asked.size, size: Math.round(size * 10) / 10 };
}

test('the explorer loads at most 250 KB of scripts', async ({ page }) => {
  const { files, size } = await scriptsOf(page, async () => {
    await page.goto('/', { waitUntil: 'networkidle' });
    await drawn(page);
  });
  console.log(`first-load JavaScript of /: ${size} KB gzip in ${files} files`);
  expect(files).toBeGreaterThan(5);
  expect(size).toBeLessThanOrEqual(250);
});

test('every kind of reading page loads at most 150 KB of scripts', async ({ browser, request, baseURL }) => {
  test.setTimeout(180_000);
  const { rows } = await (await request.get('/api/meetings')).json();
  const paths = [
    ...['/leaders', '/countries', '/meetings', '/map', '/articles', '/report-card', '/search?q=putin'],
    ...KEPT_SETS.map(({ name }) => `/report-card/${name}`),
    ...['/leaders/vladimir-putin', '/countries/RU', '/pairs/kim-jong-un/vladimir-putin'],
    ...[`/meetings/${rows[0].id}`, `/articles/${rows[0].evidence.articleId}`, '/nowhere'],
    ...[
      '/countries/BY/with/RU',
      '/organisations/SCO',
      '/en/map',
      '/en/meetings',
      '/en/leaders/vladimir-putin',
    ],
  ];
  for (const path of paths) {
    // nothing kept from the page before
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    const { files, size } = await scriptsOf(page, () => page.goto(path, { waitUntil: 'networkidle' }));
    await context.close();
    console.log(`first-load JavaScript of ${path}: ${size} KB gzip in ${files} files`);
    expect(files, path).toBeGreaterThan(3);
    expect(size, path).toBeLessThanOrEqual(150);
  }
});
