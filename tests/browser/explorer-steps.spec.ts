import type { GraphElement } from '../../components/graph/graph-element';
import { canvas, drawn, shownLeaders } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { graph, steps } = WORDS.bn;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('two quick steps back after a reload stay on the page at hand, and no server is asked for it', async ({
  page,
}) => {
  await page.goto('/?selected=kim-jong-un');
  await drawn(page);
  await press(page, steps.showCircle);
  await expect(page).toHaveURL(/circle=kim-jong-un$/);
  await press(page, steps.showAll);
  await expect(page).toHaveURL(/picture=all$/);
  await page.reload();
  await drawn(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.url().includes('_rsc=')) asked.push(request.url());
  });
  await page.evaluate(() => {
    addEventListener('popstate', () => history.back(), { once: true });
    history.back();
  });
  await expect(page).toHaveURL('/?selected=kim-jong-un');
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(12);
  await page.goForward();
  await expect.poll(() => shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন']);
  expect(asked).toEqual([]);
});

test('who wants nothing to move has the other view at once, and none of no numbers before it', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await canvas(page).evaluate(({ sigma }: GraphElement) => {
    const views: number[][] = [];
    sigma?.getCamera().on('updated', ({ x, y, ratio, angle }) => views.push([x, y, ratio, angle]));
    Object.assign(window, { views });
  });
  const views = () => page.evaluate(() => (window as unknown as { views: number[][] }).views);
  await press(page, graph.zoomIn);
  expect(await views()).toEqual([[0.5, 0.5, 0.7, 0]]);
  await press(page, graph.fit);
  expect(await views()).toEqual([
    [0.5, 0.5, 0.7, 0],
    [0.5, 0.5, 1, 0],
  ]);
});
