import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect, type Page } from './test';
import type { Locale } from './words';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Minified: a page is half a second sooner through it than through the one with all its comments. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Words of the page itself in the other language's digits or, on an English page, in Bengali letters that no `lang` tells of. */
export function strayWords(page: Page, locale: Locale): Promise<string[]> {
  return page.evaluate((of) => {
    const stray = of === 'bn' ? /[0-9]/ : /\p{Script=Bengali}/u;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    // a menu's line has no parts of another language: there a transliterated name carries its own letters in brackets
    const OWN_LETTERS = / \([\p{Script=Bengali} .'-]+\)$/u;
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!textContent || !stray.test(textContent)) continue;
      if (parentElement?.tagName === 'OPTION' && !stray.test(textContent.replace(OWN_LETTERS, ''))) continue;
      // an article's words keep its own digits; a rule's name and a script are no words
      if (parentElement?.closest('body [lang], script, style, noscript, code')) continue;
      found.push(textContent.trim());
    }
    return found;
  }, locale);
}

/** What reaches over the right edge of a window so many pixels wide; empty where nothing has to be scrolled sideways. */
export function overTheEdge(page: Page, width: number): Promise<string[]> {
  return page.evaluate((room) => {
    const whole = document.documentElement.scrollWidth;
    const scrolls = (element: Element) => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
      return false;
    };
    // words may be cut by a box that does not let the page grow
    const isCut = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
      element.getBoundingClientRect().right > room + 1 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.sr-only, svg') &&
      !scrolls(element);
    const over = [...document.querySelectorAll('body *')].filter(
      (element) => (whole > room && element.getBoundingClientRect().right > room) || isCut(element),
    );
    return [
      ...(whole > room ? [`${whole} px`] : []),
      ...over.map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`),
    ];
  }, width);
}

/** The rules that look at colours; all others find the same by day and by night. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe looks at only when asked: WCAG 2.5.8, of links in a sentence too where others crowd them. */
const OFF_AT_FIRST = { 'target-size': { enabled: true } };

/** What axe finds wrong with a page by day, and with its colours by night: the rule and where. */
export async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(AXE);
  const byDay = await found(page, { rules: OFF_AT_FIRST });
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await found(page, { runOnly: OF_COLOURS });
  return [...byDay, ...byNight];
}

/** What axe finds wrong with anything but a page's colours. */
export async function violationsButOfColours(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const colours = Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }]));
  return found(page, { rules: { ...OFF_AT_FIRST, ...colours } });
}

/** What axe's rules find in the page that it is loaded into; what they find nothing wrong with is not written out. */
const found = (page: Page, options: RunOptions): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const { violations } = await window.axe.run(document, { ...asked, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, options);

/**
 * Opens a page and holds it to what every page owes its reader.
 * @param ready what has to be there before it is looked at @param wrong what axe is asked
 */
export async function expectSoundPage(
  page: Page,
  address: string,
  locale: Locale,
  { ready, wrong = violations }: { ready?: (page: Page) => Promise<void>; wrong?: typeof violations } = {},
): Promise<void> {
  const soft = expect.configure({ soft: true });
  const answer = await page.goto(address);
  await ready?.(page);
  soft(answer?.status(), address).toBe(200);
  soft(await page.title(), `${address}: title`).toMatch(locale === 'bn' ? /বৈঠক/ : /Boithok/);
  await soft(page.locator('html'), address).toHaveAttribute('lang', locale);
  await soft(page.locator('h1'), address).toHaveCount(1);
  soft(await strayWords(page, locale), `${address}: digits and letters`).toEqual([]);
  soft(await wrong(page), `${address}: axe`).toEqual([]);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 844 });
    // the canvas follows its window a moment later
    const edge = soft.poll(() => overTheEdge(page, width), {
      message: `${address} at ${width} px`,
      timeout: 3000,
    });
    await edge.toEqual([]);
  }
}
