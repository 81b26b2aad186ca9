import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphElement } from '../../components/graph/graph-element';
import { canvas, drawn, shownLeaders } from './set-up/canvas';
import { CROWD, crowdedArticles, HUB } from './set-up/crowd';
import { newDataDir, startAppWith } from './set-up/start-app';
import { test as base, expect, type Page } from './set-up/test';
import { WORDS } from './set-up/words';

const { graph, legend, steps, panel } = WORDS.bn;

/** The app with more leaders than a picture begins with. */
const test = base.extend<object, { crowd: string }>({
  crowd: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const folder = newDataDir();
      const articles = path.join(folder, 'crowd.jsonl');
      writeFileSync(articles, crowdedArticles());
      const app = await startAppWith(articles);
      rmSync(folder, { recursive: true });
      await use(app.address);
      await app.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  address: async ({ crowd }, use) => use(crowd),
});

test.describe.configure({ mode: 'default' });

const digits = (n: number) => n.toLocaleString('bn-BD', { useGrouping: false });
const read = (told: string) => Number([...told].map((digit) => '০১২৩৪৫৬৭৮৯'.indexOf(digit)).join(''));
const shownLine = (page: Page) => page.getByTestId('shown');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** Waits until the picture has so many nodes. */
const holds = (page: Page, count: number) =>
  expect.poll(async () => (await shownLeaders(page)).length).toBe(count);

/** How many of those whom the hub has met are still hidden, as its line in the list of nodes tells. */
const inList = (page: Page) => page.getByRole('listbox').getByRole('option').first();

test('a crowd begins with its strongest part and says so; it opens, folds and opens again step by step', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  const begins = new RegExp(`^${digits(CROWD.leaders)} জনের মধ্যে ১৫০ জন দেখানো হচ্ছে, কারণ `);
  await expect(shownLine(page)).toHaveText(begins);
  await holds(page, 150);

  // the hub: some of those whom it met are there, the next ones come thirty at once
  await page.goto(`/?selected=${HUB.id}`);
  await drawn(page);
  await page.getByText(steps.list).click();
  const told = await inList(page).textContent();
  const hidden = CROWD.met - 149;
  expect(told).toContain(`${HUB.name}: `);
  expect(told).toContain(`আরও ${digits(hidden)}টি আড়ালে`);
  await press(page, `আড়ালের ${digits(hidden)} জনের মধ্যে ৩০ জনকে দেখান`);
  await holds(page, 180);
  await expect(shownLine(page)).toHaveText(
    /^[০-৯]+ জনের মধ্যে ১৮০ জন দেখানো হচ্ছে, .*এর মধ্যে ৩০ জনকে আপনি পরে এনেছেন।$/,
  );
  await expect(
    page.getByText(`${HUB.name}: আরও ৩০টি বিন্দু এল, ${digits(hidden - 30)}টি এখনো আড়ালে।`),
  ).toBeVisible();
  await expect(inList(page)).toContainText(`আরও ${digits(hidden - 30)}টি আড়ালে`);
  await press(page, `আড়ালের ${digits(hidden - 30)} জনকে দেখান`);
  await holds(page, 150 + hidden);
  await expect(inList(page)).not.toContainText('আড়ালে');

  await press(page, steps.undo);
  await holds(page, 180);
  await press(page, steps.undo);
  await holds(page, 150);
  await press(page, steps.redo);
  await holds(page, 180);
  await press(page, steps.collapse);
  await expect(shownLine(page)).not.toHaveText(/১৮০/);
  const folded = (await shownLeaders(page)).length;
  expect(folded).toBeLessThan(150);
  await press(page, /^আড়ালের [০-৯]+ জনের মধ্যে ৩০ জনকে দেখান$/);
  await holds(page, folded + 30);

  await press(page, steps.showAll);
  await holds(page, CROWD.leaders);
  await expect(shownLine(page)).toHaveText(`${digits(CROWD.leaders)} জনের সবাই ছবিতে আছেন।`);
  await press(page, steps.showStrongest.leaders);
  await holds(page, 150);
  // every step is an address: back leads to the picture before, and what was folded is folded when it is opened anew
  await page.goBack();
  await holds(page, CROWD.leaders);
  await page.goBack();
  await holds(page, folded + 30);
  await page.reload();
  await holds(page, folded + 30);
});

test('the legend tells of dots without flags as long as there are such', async ({ page }) => {
  const plain = page.getByText(legend.plain);
  await page.goto('/?picture=all');
  await drawn(page);
  await expect(plain).toBeVisible();
  const nearer = page.getByRole('button', { name: graph.zoomIn });
  await expect(async () => {
    await nearer.click();
    await expect(plain).toBeHidden({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: graph.fit }).click();
  await expect(plain).toBeVisible();
  await page.goto(`/?circle=${HUB.id}&folded=${HUB.id}`);
  await drawn(page);
  await expect(plain).toBeHidden();
});

test('of a crowd the strongest lines stand open, the rest is counted and comes when it is unfolded', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.getByText(steps.list).click();
  const rows = page.getByRole('table', { name: steps.ties }).getByRole('row');
  await expect(rows).toHaveCount(25);
  const rest = page.locator('summary').filter({ hasText: /^আরও [০-৯]+টি \(মোট [০-৯]+টি\)$/ });
  const [more = 0, all = 0] = ((await rest.first().textContent()) ?? '').match(/[০-৯]+/g)?.map(read) ?? [];
  expect(all - more).toBe(24);
  await rest.first().click();
  await expect.poll(() => rows.count()).toBe(Math.min(all, 24 + 240) + 2);
});

test.describe('on a phone', () => {
  // in the same worker as the test above, so that the crowd is imported once
  test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

  test('a phone begins with one circle, whose sheet and list open from it', async ({ page }) => {
    await page.goto('/');
    await drawn(page);
    await holds(page, 40);
    const line = `${digits(CROWD.leaders)} জনের মধ্যে ৪০ জন দেখানো হচ্ছে, কারণ ছবিতে শুধু একজনের বৃত্ত, তারও সবটা একসঙ্গে পড়া যায় না: ${HUB.name}, আর যাঁদের সঙ্গে বৈঠক বেশি।`;
    await expect(shownLine(page)).toContainText(line);
    await expect(shownLine(page)).toContainText(`আরও ${digits(CROWD.met - 39)} জনের সঙ্গে সরাসরি রেখা আছে।`);

    await page.getByText(steps.list).tap();
    await inList(page).tap();
    const sheet = page.getByRole('region', { name: HUB.name });
    await expect(sheet).toBeInViewport();
    await expect(sheet).toContainText(`${digits(CROWD.met)} জনের সঙ্গে`);
    await expect(canvas(page)).toHaveAttribute('data-phase', 'shown');
    await sheet.getByRole('link', { name: panel.close }).tap();
    await expect(page).toHaveURL('/');

    await press(page, steps.showStrongest.leaders);
    await expect(shownLine(page)).toHaveText(/^[০-৯]+ জনের মধ্যে ৪০ জন দেখানো হচ্ছে, কারণ /);
    await press(page, steps.undo);
    await expect(shownLine(page)).toContainText(line);
  });

  test('whoever comes back to a picture finds each dot where it was', async ({ page }) => {
    const dots = () =>
      canvas(page).evaluate((element: GraphElement) => {
        const { sigma } = element;
        return sigma?.getGraph().mapNodes((id, { x, y }) => {
          const at = sigma.graphToViewport({ x, y });
          return `${id} ${Math.round(at.x)} ${Math.round(at.y)}`;
        });
      });
    await page.goto('/');
    await drawn(page);
    const first = await dots();
    await press(page, steps.showAll);
    await holds(page, CROWD.leaders);
    await press(page, steps.undo);
    await expect.poll(dots).toEqual(first);
    await page.locator('input[name=from]').fill('2024-08-01');
    await expect(page).toHaveURL('/?from=2024-08-01');
    await expect.poll(dots).not.toEqual(first);
    // the page of the filter is there, and nothing moves beneath the reader's hand any more
    await expect(page.getByLabel(WORDS.bn.filter.reading.certainly, { exact: true })).toBeVisible();
    await page.locator('#timeline').getByRole('link', { name: WORDS.bn.timeline.quick.all }).tap();
    await expect.poll(dots).toEqual(first);
  });

  test('under another filter the camera stays, and the button that fits the picture says how many are outside', async ({
    page,
  }) => {
    const inView = () =>
      canvas(page).evaluate((element: GraphElement, hub) => {
        const { sigma } = element;
        if (!sigma) throw new Error('The picture is not there.');
        const { width, height } = sigma.getDimensions();
        const at = sigma.getGraph().mapNodes((id, { x, y }) => ({ id, ...sigma.graphToViewport({ x, y }) }));
        const outside = at.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height).length;
        const middle = at.find(({ id }) => id === hub);
        return { outside, x: Math.round(middle?.x ?? -1), y: Math.round(middle?.y ?? -1) };
      }, HUB.id);
    await page.goto('/?to=2024-01-03');
    await drawn(page);
    const { outside, ...hub } = await inView();
    expect(outside).toBe(0);
    const fits = page.getByRole('button', { name: WORDS.bn.graph.fit });
    await expect(fits).toHaveAccessibleName(WORDS.bn.graph.fit);
    await page.locator('#timeline').getByRole('link', { name: WORDS.bn.timeline.quick.all }).tap();
    await expect(page).toHaveURL('/');
    await holds(page, 40);
    expect(await inView()).toMatchObject(hub);
    await page.locator('input[name=from]').fill('2024-10-20');
    await expect(page).toHaveURL('/?from=2024-10-20');
    // the page of the filter is there, and nothing moves beneath the reader's hand any more
    await expect(page.getByLabel(WORDS.bn.filter.reading.certainly, { exact: true })).toBeVisible();
    await expect.poll(async () => (await inView()).outside).toBeGreaterThan(0);
    const after = await inView();
    expect(after).toMatchObject(hub);
    const told = `${digits(after.outside)}টি পর্দার বাইরে`;
    await expect(fits).toHaveAccessibleName(`${WORDS.bn.graph.fit}; ${told}`);
    await expect(page.getByRole('status').filter({ hasText: told })).toHaveCount(1);
    await fits.press('Enter');
    await expect.poll(async () => (await inView()).outside).toBe(0);
    await expect(fits).toHaveAccessibleName(WORDS.bn.graph.fit);
  });

  test('other days, or a play through them, give a picture that nobody has made back as it began', async ({
    page,
  }) => {
    const { timeline } = WORDS.bn;
    const begins = `${digits(CROWD.leaders)} জনের মধ্যে ৪০ জন দেখানো হচ্ছে, কারণ ছবিতে শুধু একজনের বৃত্ত, তারও সবটা একসঙ্গে পড়া যায় না: ${HUB.name}, আর যাঁদের সঙ্গে বৈঠক বেশি।`;
    const time = page.locator('#timeline');
    await page.goto('/');
    await expect(shownLine(page)).toContainText(begins);
    await page.locator('input[name=to]').fill('2023-12-31');
    await expect(canvas(page)).toHaveAttribute('data-phase', 'empty');
    await expect(page).toHaveURL('/?to=2023-12-31');
    await time.getByRole('link', { name: timeline.quick.all }).tap();
    await expect(shownLine(page)).toContainText(begins);
    await expect(page).toHaveURL('/');
    await press(page, steps.undo);
    await expect(page).toHaveURL('/?to=2023-12-31');
    await page.keyboard.press('Control+y');
    await expect(page).toHaveURL('/');

    await time.getByRole('button', { name: timeline.steps }).tap();
    await expect(page).toHaveURL(/[?]([^&]+&)?to=[^&]+$/);
    await page.getByRole('button', { name: timeline.stopSteps }).tap();
    await expect(shownLine(page)).toContainText(begins);
    await expect(page).toHaveURL('/');
  });
});
