import type { Page } from '@playwright/test';
import { expect, test } from './set-up/test';

/** The flags that stand at the end of a line, away from the name that they belong to. */
const flagsAlone = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main img.flag')].flatMap((flag) => {
      const around = flag.parentElement;
      if (!flag.offsetParent || !around || getComputedStyle(around).display.includes('flex')) return [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      texts.currentNode = flag;
      while (texts.nextNode() && !texts.currentNode.textContent?.trim());
      const name = document.createRange();
      name.setStart(texts.currentNode, 0);
      name.setEnd(texts.currentNode, 1);
      const [here, there] = [flag.getBoundingClientRect(), name.getBoundingClientRect()];
      return here.bottom > there.top && here.top < there.bottom
        ? []
        : [`${texts.currentNode.textContent} at ${innerWidth}`];
    }),
  );

for (const path of ['/en/countries/BY/with/RU', '/en/pairs/kim-jong-un/vladimir-putin', '/en']) {
  test(`a flag stays on the line on which its name begins: ${path} @phone`, async ({ page }) => {
    await page.goto(path);
    const alone: string[] = [];
    for (let width = 280; width <= 430; width += 5) {
      await page.setViewportSize({ width, height: 800 });
      alone.push(...(await flagsAlone(page)));
    }
    expect(alone).toEqual([]);
  });
}
