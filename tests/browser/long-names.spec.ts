import path from 'node:path';
import { root } from '../../app/serve/root.mjs';
import { everyPath } from './set-up/addresses';
import { canvas } from './set-up/canvas';
import { expectSoundPage, violationsButOfColours } from './set-up/page-faults';
import { startAppWith } from './set-up/start-app';
import { test as base, expect } from './set-up/test';
import { inLocale, LOCALES } from './set-up/words';

const ARTICLE = path.join(root, 'tests', 'browser', 'set-up', 'long-names.txt');

/** The app with one article in it, of leaders whom no lexicon knows and whose names are as long as names get. */
const test = base.extend<object, { longNames: string }>({
  longNames: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const app = await startAppWith(ARTICLE);
      await use(app.address);
      await app.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  address: async ({ longNames }, use) => use(longNames),
});
test.describe.configure({ mode: 'default' });
test.use({ trace: 'off' });
test.setTimeout(120_000);

for (const locale of LOCALES) {
  test(`names without end fit every page in ${locale}`, async ({ page, longNames, viewport }) => {
    const paths = (await everyPath(longNames)).map(({ path }) => path);
    expect(paths.filter((one) => one.startsWith('/leaders/'))).toHaveLength(3);
    for (const one of paths) {
      if (viewport) await page.setViewportSize(viewport);
      // no name has a colour of its own: every-page.spec.ts looks at the same colours on the same kinds of pages
      await expectSoundPage(page, inLocale(locale, one), locale, { wrong: violationsButOfColours });
      if (one === '/') await expect(canvas(page)).toHaveAttribute('data-phase', 'shown');
    }
  });
}
