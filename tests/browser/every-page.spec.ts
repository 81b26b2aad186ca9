import { everyPath, ofSection, SECTIONS } from './set-up/addresses';
import { drawn } from './set-up/canvas';
import { expectSoundPage } from './set-up/page-faults';
import { test as base, expect } from './set-up/test';
import { inLocale, LOCALES } from './set-up/words';

/** All paths of the shared app, asked for once a worker. */
const test = base.extend<object, { paths: string[] }>({
  paths: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => use(await everyPath(process.env.BOITHOK_ADDRESS ?? '')),
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.use({ trace: 'off' });
test.setTimeout(300_000);

/** The pages of pairs are many and of the same parts: all is asked of every fourth, and of the others that it is there. */
const EVERY = 4;
const isPair = (path: string): boolean => /^\/pairs\/|^\/countries\/[A-Z]{2}\/with\//.test(path);

for (const locale of LOCALES) {
  for (const section of SECTIONS) {
    test(`every page of /${section} in ${locale}`, async ({ page, paths, viewport }) => {
      const there = ofSection(paths, section);
      expect(there).not.toEqual([]);
      const lessAsked = there.filter(isPair).filter((_, index) => index % EVERY !== 0);
      for (const path of there) {
        if (lessAsked.includes(path)) {
          expect((await page.request.get(inLocale(locale, path))).status(), path).toBe(200);
          continue;
        }
        if (viewport) await page.setViewportSize(viewport);
        await expectSoundPage(page, inLocale(locale, path), locale);
        if (section === '') await drawn(page);
      }
    });
  }
}
