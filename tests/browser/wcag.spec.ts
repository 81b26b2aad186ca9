import { KEPT_SETS } from './set-up/kept-sets';
import { overTheEdge } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

/** A page of each kind, by the seeds. */
const PATHS = async (page: Page) => {
  const { rows } = await (await page.request.get('/api/meetings')).json();
  return [
    ...['/', '/?lens=countries&selected=RU', '/?lens=meetings&summits=no'],
    ...['/leaders', '/countries', '/meetings', '/map', '/articles', '/report-card', '/search?q=putin'],
    ...KEPT_SETS.flatMap(({ name }) => [
      `/report-card/${name}`,
      `/report-card/${name}?figure=wholeMeetings.there`,
    ]),
    ...['/leaders/vladimir-putin', '/countries/RU', '/pairs/kim-jong-un/vladimir-putin'],
    ...[`/meetings/${rows[0].id}`, `/articles/${rows[0].evidence.articleId}`],
  ];
};

/** Targets smaller than 24×24 px that are no words of a sentence (WCAG 2.5.8, without its exception for those apart). */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only:not(:focus)');
    const targets = [
      ...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary'),
    ]
      .filter(shown)
      // bars are as thin as their months: the table beneath has the same links, large enough
      .filter((element) => !element.matches('svg a[tabindex="-1"]'))
      // a box or a dot is pressed by its label too
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const inSentence = (element: Element) => {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
      // the number of a note stands within its sentence
      if (element.matches('.note')) return true;
      const around = [...(element.parentElement?.childNodes ?? [])];
      return around.some((node) => node instanceof Text && /\p{L}/u.test(node.data));
    };
    return targets
      .filter(({ element, box }) => (box.width < 23.9 || box.height < 23.9) && !inSentence(element))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width}×${box.height}`);
  });

/** Headings that skip a level, and landmarks that lack or have no name of their own. */
const outlineFaults = (page: Page) =>
  page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1)));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const names = [...document.querySelectorAll('nav, section[aria-labelledby], aside')].map(
      (landmark) =>
        landmark.getAttribute('aria-label') ??
        document.getElementById(landmark.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '',
    );
    return [
      ...skips.map((level) => `a heading skips to level ${level}`),
      ...(levels[0] === 1 ? [] : ['the first heading is not h1']),
      ...['body > header, body > * > header', 'main', 'body > footer, body > * > footer'].filter(
        (selector) => count(selector) !== 1,
      ),
      ...names.filter((name) => name.trim() === '').map(() => 'a landmark without a name'),
      ...names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `two landmarks called ${name}`),
    ];
  });

/** Goes through a page by Tab, at most so many steps. @returns where the focus stands hidden or unseen */
async function hiddenFocus(page: Page, steps: number): Promise<string[]> {
  const faults: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 20), top + height / 2];
      const over = document.elementFromPoint(x, y);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      const seen = over && (element.contains(over) || over.contains(element));
      return marked && seen ? '' : `${marked ? 'covered' : 'no outline'}: ${element.outerHTML.slice(0, 120)}`;
    });
    if (fault === 'end') break;
    if (fault) faults.push(fault);
  }
  return faults;
}

for (const locale of LOCALES) {
  test(`targets, outline and reflow of each kind of page in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const soft = expect.configure({ soft: true });
    for (const path of await PATHS(page)) {
      const address = inLocale(locale, path);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address);
      soft(await smallTargets(page), `${address}: small targets`).toEqual([]);
      soft(await outlineFaults(page), `${address}: outline`).toEqual([]);
      // 320 px is a window of 1280 at 400 %; 640 one at 200 %
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 512 });
        await soft
          .poll(() => overTheEdge(page, width), { message: `${address} at ${width} px`, timeout: 3000 })
          .toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      await soft
        .poll(() => overTheEdge(page, 1280), {
          message: `${address} in letters twice as large`,
          timeout: 3000,
        })
        .toEqual([]);
    }
  });
}

test('what these tests look for, they find', async ({ page }) => {
  const near = 'style="display:block;width:16px;height:16px;padding:0"';
  await page.setContent(`<h1>a</h1><h3>b</h3><nav></nav><button ${near}></button><button ${near}></button>
    <p>Words <a href="#x">link</a> <a href="#y">another</a></p><div style="width:700px">wide</div>
    <button style="outline:none">unseen</button>`);
  expect(await smallTargets(page)).toHaveLength(3);
  await page.setViewportSize({ width: 640, height: 480 });
  expect(await overTheEdge(page, 640)).toContainEqual(expect.stringMatching(/^\d+ px$/));
  await page.locator('div').evaluate((wide) => {
    const box = document.createElement('section');
    box.style.overflow = 'clip';
    wide.replaceWith(box);
    box.append(wide);
  });
  expect(await overTheEdge(page, 640)).toEqual(['DIV wide']);
  expect(await outlineFaults(page)).toEqual(
    expect.arrayContaining(['a heading skips to level 3', 'main', 'a landmark without a name']),
  );
  expect(await hiddenFocus(page, 9)).toEqual([expect.stringContaining('unseen')]);
});

test('the focus is seen wherever Tab leads, and the first one leads past the head', async ({ page }) => {
  for (const path of ['/', '/leaders', '/leaders/vladimir-putin']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: WORDS.bn.nav.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect(await hiddenFocus(page, 60), path).toEqual([]);
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    );
  }
});

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/leaders/vladimir-putin']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          const long = transitionDuration.split(',').some((part) => Number.parseFloat(part) > 0.01);
          return animationName !== 'none' || long || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(moving, path).toEqual([]);
  }
});
