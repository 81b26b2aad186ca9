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

/** Each pair has a page in both orders, of the same parts: of the second order it is enough that it is there. */
const isMirrored = (path: string): boolean => {
  const [, section, a = '', b = ''] = path.split('/');
  return section === 'pairs' && a > b;
};

for (const locale of LOCALES) {
  for (const section of SECTIONS) {
    test(`every page of /${section} in ${locale}`, async ({ page, paths, viewport }) => {
      const there = ofSection(paths, section);
      expect(there).not.toEqual([]);
      for (const path of there) {
        if (isMirrored(path)) {
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
