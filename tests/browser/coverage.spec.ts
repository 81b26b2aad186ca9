import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newDataDir, startAppWith } from './set-up/start-app';
import { test as base, expect } from './set-up/test';
import { WORDS } from './set-up/words';

const PAPERS = ['প্রথম আলো', 'যুগান্তর', 'সমকাল', 'ইনকিলাব', 'আমার দেশ', 'ইত্তেফাক'];

/** The app with an article of each of six papers. */
const test = base.extend<object, { papers: string }>({
  papers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const folder = newDataDir();
      const file = path.join(folder, 'papers.jsonl');
      const rows = PAPERS.map((publisher, index) => ({
        ...{ id: `paper-${index}`, publisher, title: 'জেনেভায় বৈঠক', published: `2026-02-1${index}` },
        text: 'জেনেভায় ভ্লাদিমির পুতিন ও নরেন্দ্র মোদি বৈঠক করেছেন।',
      }));
      writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
      const app = await startAppWith(file);
      rmSync(folder, { recursive: true });
      await use(app.address);
      await app.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  address: async ({ papers }, use) => use(papers),
});

test('what follows the papers that are folded away goes on in their line, and they unfold in it', async ({
  page,
}) => {
  // so wide that the fold is in the middle of a line
  await page.setViewportSize({ width: 560, height: 800 });
  await page.goto('/en/articles');
  const line = page.getByRole('complementary', { name: WORDS.en.coverage.label });
  const fold = line.locator('summary');
  await expect(fold).toHaveText('and 2 more.');
  const next = () =>
    line.locator('details').evaluate((details) => {
      const range = document.createRange();
      let text = details.nextSibling;
      while (text && !text.textContent?.trim()) text = text.nextSibling;
      range.selectNodeContents(text ?? details);
      const { top = 0, bottom = 0 } = range.getClientRects()[0] ?? {};
      return { top, bottom };
    });
  const box = await fold.boundingBox();
  const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
  const { top, bottom } = await next();
  expect(top).toBeLessThan(middle);
  expect(bottom).toBeGreaterThan(middle);

  const folded = line.getByRole('link', { name: /Samakal/ });
  await expect(folded).toBeHidden();
  await fold.click();
  await expect(folded).toBeVisible();
});
