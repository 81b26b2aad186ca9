import type { Page } from '@playwright/test';
import type { GraphElement } from '../../../components/graph/graph-element';
import { canvas, drawn, placeOf } from '../../browser/set-up/canvas';

/** Something that a reader does, by a name for the figures. */
export interface Press {
  name: string;
  /** @returns false where the page has nothing to do it with */
  on(page: Page): Promise<boolean>;
}

/** What readers do on most pages, in this order; what only some pages have is left out on the others. */
export const PRESSES: Press[] = [
  { name: 'theme', on: (page) => click(page, 'header button') },
  { name: 'fold', on: (page) => click(page, 'main summary') },
  { name: 'day', on: (page) => click(page, 'main input[type=date]') },
  { name: 'menu', on: (page) => click(page, 'main select') },
  { name: 'search', on: type },
  { name: 'node', on: tapNode },
  { name: 'timeline', on: pullTimeline },
];

async function click(page: Page, selector: string): Promise<boolean> {
  const one = page.locator(selector).first();
  if (!(await one.isVisible())) return false;
  await one.click();
  await page.keyboard.press('Escape');
  return true;
}

/** A name in the box at the head, letter by letter, with suggestions after each. */
async function type(page: Page): Promise<boolean> {
  const box = page.getByRole('banner').getByRole('combobox');
  await box.pressSequentially('পুতিন', { delay: 80 });
  await page.getByRole('banner').getByRole('option').first().waitFor();
  await box.fill('');
  return true;
}

/** Until the page is painted where it was scrolled to: nobody presses what is not there yet. */
const still = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** The largest dot, with a finger; its panel is waited for, so that what it costs is measured. */
async function tapNode(page: Page): Promise<boolean> {
  if ((await canvas(page).count()) === 0) return false;
  await drawn(page);
  const largest = await canvas(page).evaluate(({ sigma }: GraphElement) => {
    const shown = sigma?.getGraph().filterNodes((id) => !sigma.getNodeDisplayData(id)?.hidden) ?? [];
    const sizes = shown.map((id) => sigma?.getNodeDisplayData(id)?.size ?? 0);
    return shown[sizes.indexOf(Math.max(...sizes))] ?? '';
  });
  const { x, y } = await placeOf(page, largest);
  await still(page);
  await page.touchscreen.tap(x, y);
  await page.waitForURL(/[?&]selected=/);
  await page.waitForLoadState('networkidle');
  return true;
}

/** Pulls the first end with the mouse, then by a key; the pages that this asks for are waited for. */
async function pullTimeline(page: Page): Promise<boolean> {
  const grip = page.getByTestId('timeline-plot').getByRole('slider').first();
  if ((await grip.count()) === 0) return false;
  await page.getByTestId('timeline-plot').scrollIntoViewIfNeeded();
  await still(page);
  const box = await grip.boundingBox();
  if (!box) return false;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 10 });
  await page.mouse.up();
  await page.waitForURL(/[?&]from=/);
  await grip.press('ArrowRight');
  await page.waitForLoadState('networkidle');
  return true;
}
