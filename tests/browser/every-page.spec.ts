import { everyPath, ofSection, SECTIONS, type Sized } from './set-up/addresses';
import { drawn } from './set-up/canvas';
import { expectSoundPage } from './set-up/page-faults';
import { test as base, expect } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

/** All paths of the shared app, asked for once a worker. */
const test = base.extend<object, { paths: Sized[] }>({
  paths: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => use(await everyPath(process.env.BOITHOK_ADDRESS ?? '')),
    { scope: 'worker', timeout: 180_000 },
  ],
});
test.use({ trace: 'off' });
test.setTimeout(300_000);

/** The list itself, the page with the least to say, the one with the most, and one between: pages of a kind are made of the same parts. */
function ofEachSize(paths: Sized[]): string[] {
  const bySize = paths
    .filter(({ path }) => path.split('/').length > 2)
    .sort((a, b) => a.size - b.size)
    .map(({ path }) => path);
  const lists = paths.map(({ path }) => path).filter((path) => path.split('/').length === 2);
  const chosen = [bySize[0], bySize[bySize.length >> 1], bySize.at(-1)];
  return [...new Set([...lists, ...chosen])].filter((path) => path !== undefined);
}

for (const locale of LOCALES) {
  for (const section of SECTIONS) {
    test(`pages of /${section} in ${locale}`, async ({ page, paths, viewport }) => {
      const there = ofSection(paths, section);
      expect(there).not.toEqual([]);
      const looked = ofEachSize(there);
      for (const path of looked) {
        if (viewport) await page.setViewportSize(viewport);
        await expectSoundPage(page, inLocale(locale, path), locale);
        if (section === '') await drawn(page);
      }
      // `everyPath` has asked for the others in Bengali
      if (locale === 'bn') return;
      for (const { path } of there)
        if (!looked.includes(path))
          expect((await page.request.get(inLocale(locale, path))).status(), path).toBe(200);
    });
  }
}

for (const locale of LOCALES) {
  test(`the explorer through each lens in ${locale}, one chosen and the list open`, async ({
    page,
    viewport,
  }) => {
    const open = async () => {
      await drawn(page);
      await page.getByText(WORDS[locale].steps.list).click();
    };
    for (const query of ['?lens=countries&selected=RU', '?lens=meetings&selected=vladimir-putin']) {
      if (viewport) await page.setViewportSize(viewport);
      await expectSoundPage(page, inLocale(locale, `/${query}`), locale, { ready: open });
    }
  });
}
