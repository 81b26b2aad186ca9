import { gzipSync } from 'node:zlib';
import { drawn } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';

const KILOBYTE = 1024;

/** Loads a page and reckons what its scripts, those of its worker with them, come to when each is gzipped; in KB. */
async function scriptsOf(page: Page, load: () => Promise<unknown>): Promise<{ files: number; size: number }> {
  const asked = new Set<string>();
  page.context().on('request', (request) => {
    if (/\.m?js$/.test(new URL(request.url()).pathname)) asked.add(request.url());
  });
  await load();
  const bodies = await Promise.all([...asked].map(async (url) => (await page.request.get(url)).body()));
  const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / KILOBYTE;
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

test('the report card loads at most 150 KB of scripts', async ({ page }) => {
  const { files, size } = await scriptsOf(page, () =>
    page.goto('/report-card', { waitUntil: 'networkidle' }),
  );
  console.log(`first-load JavaScript of /report-card: ${size} KB gzip in ${files} files`);
  expect(files).toBeGreaterThan(3);
  expect(size).toBeLessThanOrEqual(150);
});

test('a meeting loads at most 150 KB of scripts', async ({ page, request }) => {
  const { rows } = await (await request.get('/api/meetings')).json();
  const { files, size } = await scriptsOf(page, () =>
    page.goto(`/meetings/${rows[0].id}`, { waitUntil: 'networkidle' }),
  );
  console.log(`first-load JavaScript of /meetings/[id]: ${size} KB gzip in ${files} files`);
  expect(files).toBeGreaterThan(3);
  expect(size).toBeLessThanOrEqual(150);
});
