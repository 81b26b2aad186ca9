import type { GraphElement } from '../../components/graph/graph-element';
import { canvas, drawn, placeOf, shownLeaders, standing } from './set-up/canvas';
import { CROWD, crowdedArticles, HUB } from './set-up/crowd';
import { testWith } from './set-up/crowd-app';
import { expect, type Page } from './set-up/test';
import { WORDS } from './set-up/words';

const { steps, panel } = WORDS.bn;

/** A phone, and more leaders than its picture begins with. */
const test = testWith(crowdedArticles());
test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
test.describe.configure({ mode: 'default' });

/** By a key: the page gives way to the panel's sheet meanwhile. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const undo = (page: Page) => page.getByRole('button', { name: steps.undo });
const holds = (page: Page, count: number) =>
  expect.poll(async () => (await shownLeaders(page)).length).toBe(count);

/** Opens the picture: whom it shows first, and who there has most met beside the hub. */
async function begun(page: Page) {
  await page.goto('/');
  await drawn(page);
  return { first: await shownLeaders(page), id: await another(page) };
}

/** Whom the picture has beside the hub, the most met first. */
const another = (page: Page): Promise<string> =>
  canvas(page).evaluate(({ sigma }: GraphElement, hub) => {
    const all = sigma?.getGraph().mapNodes((id, { meetings }) => ({ id, meetings })) ?? [];
    const others = all.filter(({ id }) => id !== hub).sort((a, b) => b.meetings - a.meetings);
    return others[0]?.id ?? '';
  }, HUB.id);

/** Shows all, opens somebody and pins them: two steps, and a panel between. */
async function pinOne(page: Page): Promise<void> {
  await page.goto('/');
  await drawn(page);
  await holds(page, 40);
  await press(page, steps.showAll);
  await holds(page, CROWD.leaders);
  await page.getByText(steps.list).tap();
  await page.getByRole('listbox').getByRole('option').nth(1).tap();
  await expect(page).toHaveURL(/selected=/);
  await expect(page.getByRole('link', { name: panel.close })).toBeVisible();
  await press(page, steps.pin);
  await expect(page).toHaveURL(/pinned=/);
}

/** Both steps are taken back and done again, as the browser's own entries. */
async function backAndForth(page: Page): Promise<void> {
  const pinned = page.url();
  const entries = () => page.evaluate(() => navigation.entries().length);
  const before = await entries();
  await press(page, `↶ ${steps.undo}`);
  await expect(page).not.toHaveURL(/pinned=/);
  await press(page, `↶ ${steps.undo}`);
  await expect(page).toHaveURL('/');
  await holds(page, 40);
  await expect(undo(page)).toBeDisabled();
  await press(page, `↷ ${steps.redo}`);
  await expect(page).toHaveURL(/\/\?(?!.*pinned=).*picture=all/);
  await holds(page, CROWD.leaders);
  await press(page, `↷ ${steps.redo}`);
  await expect(page).toHaveURL(pinned);
  await holds(page, CROWD.leaders);
  expect(await entries()).toBe(before);
}

test('what was done with somebody who was opened on the way is taken back to the first picture, and done again', async ({
  page,
}) => {
  await pinOne(page);
  await backAndForth(page);
});

test('so it is when the page was loaded anew in between', async ({ page }) => {
  await pinOne(page);
  await page.reload();
  await drawn(page);
  await backAndForth(page);
});

test('two steps back, the second before the browser has taken the first, are done again too', async ({
  page,
}) => {
  await pinOne(page);
  const pinned = page.url();
  const entries = () => page.evaluate(() => navigation.entries().length);
  const before = await entries();
  await undo(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page).toHaveURL('/');
  await holds(page, 40);
  expect(await entries()).toBe(before);
  await press(page, `↷ ${steps.redo}`);
  await expect(page).toHaveURL(/\/\?(?!.*pinned=).*picture=all/);
  await press(page, `↷ ${steps.redo}`);
  await expect(page).toHaveURL(pinned);
});

test('a tap on a dot of the first picture opens the panel and leaves the picture, for whoever gets its address too', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await drawn(page);
  const first = await shownLeaders(page);
  const line = await page.getByTestId('shown').textContent();
  const id = await another(page);
  const stands = await standing(page, id);
  const sees = async () => {
    await drawn(page);
    await expect.poll(() => shownLeaders(page)).toEqual(first);
    await expect(page.getByTestId('shown')).toHaveText(line ?? '');
    expect(await standing(page, id)).toEqual(stands);
    await expect(undo(page)).toBeDisabled();
  };
  const { x, y } = await placeOf(page, id);
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL(`/?selected=${id}&began=${HUB.id}`);
  const close = page.getByRole('link', { name: panel.close });
  await expect(close).toBeVisible();
  await sees();
  const other = await context.newPage();
  await other.goto(page.url());
  await drawn(other);
  expect(await shownLeaders(other)).toEqual(first);
  await other.close();
  // nor does coming back to it
  await page.locator('#panel-title a').tap();
  await expect(page).toHaveURL(`/leaders/${id}`);
  await page.goBack();
  await sees();
  await page.reload();
  await sees();
  await close.tap();
  await expect(page).toHaveURL('/');
  await sees();
});

test('a tapped dot has its ring before the page makes anything of the choice', async ({ page }) => {
  const { id } = await begun(page);
  const { x, y } = await placeOf(page, id);
  // what is put off behind a frame waits until it is let go
  await page.evaluate(() => {
    const now = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    const hold = (work: () => void, ms?: number) => (ms === undefined ? held.push(work) : now(work, ms));
    const letGo = () => {
      window.setTimeout = now as typeof setTimeout;
      for (const work of held) work();
    };
    Object.assign(window, { setTimeout: hold, letGo });
  });
  await page.touchscreen.tap(x, y);
  await expect.poll(() => ringed(page, id)).toBe(true);
  await expect(page).toHaveURL('/');
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(page).toHaveURL(`/?selected=${id}&began=${HUB.id}`);
});

/** Whether ink stands around a node, where its ring does. */
const ringed = (page: Page, id: string): Promise<boolean> =>
  canvas(page).evaluate(({ sigma }: GraphElement, node) => {
    const data = sigma?.getNodeDisplayData(node);
    const over = sigma?.getCanvases().hovers?.getContext('2d');
    if (!sigma || !data || !over) return false;
    const { x, y } = sigma.framedGraphToViewport(data);
    const right = x + sigma.scaleSize(data.size) + 2.5;
    const { data: rgba } = over.getImageData(right * devicePixelRatio, y * devicePixelRatio, 1, 1);
    return (rgba[3] ?? 0) > 0;
  }, id);

test('an address that names somebody and no picture begins with their circle, and keeps it', async ({
  page,
}) => {
  const { first, id } = await begun(page);
  await page.goto(`/?selected=${id}`);
  await drawn(page);
  const circle = await shownLeaders(page);
  expect(circle).not.toEqual(first);
  await press(page, steps.showAll);
  await holds(page, CROWD.leaders);
  await page.getByRole('link', { name: panel.close }).tap();
  await expect(page).toHaveURL('/?picture=all');
  await press(page, `↶ ${steps.undo}`);
  await expect(page).toHaveURL(`/?selected=${id}`);
  await expect.poll(() => shownLeaders(page)).toEqual(circle);
  await page.getByRole('link', { name: panel.close }).tap();
  await expect(page).toHaveURL(`/?began=${id}`);
  await expect.poll(() => shownLeaders(page)).toEqual(circle);
});

test('whose circle an address began with is in it still when the phone was turned and the page loaded anew', async ({
  page,
}) => {
  const { first, id } = await begun(page);
  const address = `/?selected=${id}&began=${HUB.id}`;
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(address);
  await drawn(page);
  await holds(page, 150);
  await page.reload();
  await drawn(page);
  await expect(page).toHaveURL(address);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await drawn(page);
  await expect.poll(() => shownLeaders(page)).toEqual(first);
  await expect(page).toHaveURL(address);
});
