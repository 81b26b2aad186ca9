import { overTheEdge } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { filter, kind, map, meetings } = WORDS.bn;

const circles = (page: Page) => page.getByRole('list', { name: /^মানচিত্রে বৈঠকের জায়গা/ }).getByRole('link');
const rows = (page: Page) => page.getByRole('table', { name: map.table }).locator('tbody tr');
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const LABELS = (all: Element[]) => all.map((one) => one.getAttribute('aria-label') ?? '');
const inDigits = (text: string) =>
  Number(text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - '০'.charCodeAt(0))));
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * Circles and table tell the same places with the same numbers, in the same order.
 * @param drawn how many circles there are for them: where places crowd, one stands for several
 */
async function expectTwins(page: Page, places: number, drawn = places): Promise<void> {
  await expect(circles(page)).toHaveCount(drawn);
  await expect(rows(page)).toHaveCount(places);
  const labels = await circles(page).evaluateAll(LABELS);
  const told = await rows(page).evaluateAll((all) =>
    all.map((row) => {
      const [place, number] = [row.querySelector('th'), row.querySelector('.number')];
      return { place: place?.textContent?.trim(), meetings: number?.textContent ?? '' };
    }),
  );
  if (drawn === places)
    expect(labels).toEqual(told.map(({ place, meetings }) => `${place}: ${meetings}টি বৈঠক`));
  const shown = labels.map((label) => inDigits(/([০-৯]+)টি বৈঠক/.exec(label)?.[1] ?? ''));
  expect(sum(shown)).toBe(sum(told.map(({ meetings }) => inDigits(meetings))));
}

test('where no meeting has a place there is no table of none', async ({ page }) => {
  await page.goto('/map?from=1900-01-01&to=1900-01-31');
  await expect(page.getByText(map.empty)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a circle is chosen by keyboard, the filter narrows map and table, back undoes both', async ({
  page,
}) => {
  await page.goto('/map');
  await expectTwins(page, 8, 5);
  // 13 of 16 have a place
  await expect(page.getByTestId('not-on-map').getByRole('link')).toHaveText(['২টি বৈঠকের', '১টি ফোনালাপ']);

  await page.getByRole('navigation', { name: map.regions }).getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(circles(page).first()).toBeFocused();
  // a city beside the middle of its country, of no part of the world that a map is drawn of
  await expect(circles(page).first()).toHaveAttribute('aria-label', /^আস্তানা ও কাজাখস্তান: .* ৪টি বৈঠক/);
  await expect(circles(page).first()).toHaveAttribute('href', /^\/map\?near=[a-zA-Z-]+,[a-zA-Z-]+$/);
  await page.keyboard.press('Tab');
  await expect(circles(page).nth(1)).toHaveAttribute('aria-label', 'মস্কো, রাশিয়া: ৩টি বৈঠক');
  await page.keyboard.press('Enter');
  const moscow = panel(page, 'মস্কো, রাশিয়া');
  await expect(moscow.getByRole('listitem')).toHaveCount(3);
  await expect(page).toHaveURL('/map?at=moscow');
  await expect(circles(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(circles(page).nth(1)).toBeFocused();

  await page.getByText(filter.more).click();
  await page.getByLabel(kind.visit, { exact: true }).check();
  await expect(moscow.getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/kind=visit/);
  await expectTwins(page, 5);
  await page.getByLabel(kind.visit, { exact: true }).uncheck();
  await expectTwins(page, 8, 5);
  // the fields stay open when the last choice is taken back
  await page.getByLabel(kind.summit, { exact: true }).check();
  await expect(moscow).toContainText(map.noneHere);
  await page.goBack();
  await page.goBack();
  await expectTwins(page, 5);
  await page.goBack();
  await expectTwins(page, 8, 5);
  await expect(moscow.getByRole('listitem')).toHaveCount(3);
  await page.goBack();
  await expect(page).toHaveURL('/map');
  await expect(panel(page, map.most)).toBeVisible();
});

test('numbers lead to what they count, parts of the world say what lies beyond them', async ({ page }) => {
  const list = page.getByRole('table', { name: meetings.title, exact: true }).locator('tbody tr');
  await page.goto('/map?at=beijing');
  const numbers = rows(page).filter({ hasText: 'বেইজিং' }).locator('.number');
  await expect(numbers).toHaveText(['২', '২']);
  await numbers.first().getByRole('link').click();
  await expect(page).toHaveURL('/meetings?place=beijing');
  await expect(list).toHaveText([/বেইজিং/, /বেইজিং/]);
  await expect(page.getByText('জায়গা: বেইজিং', { exact: true })).toBeVisible();
  // the place stays while the form narrows further
  await page.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL('/meetings?place=beijing');
  await page.getByRole('link', { name: filter.everyPlace }).click();
  await expect(page).toHaveURL('/meetings');
  await expect(list.nth(5)).toBeVisible();

  await page.goto('/map');
  await page.getByTestId('not-on-map').getByRole('link', { name: 'ফোনালাপ' }).click();
  await expect(page).toHaveURL('/meetings?kind=call&place=none');
  await expect(list).toHaveCount(1);

  await page.goto('/map');
  await page.getByRole('link', { name: map.region.europe }).click();
  await expect(page).toHaveURL('/map?region=europe');
  await expectTwins(page, 1);
  await expect(page.getByTestId('not-on-map')).toContainText('বাইরে আরও ৭টি জায়গায় ১০টি বৈঠক');
  await page.goto('/map?region=atlantis&at=%22');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('atlantis');
  await expectTwins(page, 8, 5);
});

test('on a phone circles are large enough for a thumb, and nothing reaches over the edge @phone', async ({
  page,
}) => {
  await page.goto('/map');
  const middles = [];
  for (const circle of await circles(page).all()) {
    const box = await circle.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    middles.push({ ...middle, ofState: (await circle.locator('.ring, .mixed').count()) > 0 });
  }
  // the mark of a state is in no other's circle, and may lie half over it, with its own cities in it or none
  for (const [index, one] of middles.entries())
    for (const other of middles.slice(index + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
        one.ofState || other.ofState ? 12 : 24,
      );
  expect(middles.length).toBeLessThan(8);
  // names are as wide as they were taken to be: none lies on another
  const names = await page
    .locator('.map .name:visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(names.length).toBeGreaterThan(2);
  for (const [index, one] of names.entries())
    for (const other of names.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      expect(Math.min(across, down)).toBeLessThan(1);
    }
  // circles that crowd are one, which opens the list of its places; the part of the world parts them, the table has each
  await expect(rows(page)).toHaveCount(8);
  await circles(page)
    .filter({ hasText: /\d|[০-৯]/ })
    .and(page.getByLabel(/বেইজিং/))
    .tap();
  await expect(page).toHaveURL(/\/map\?near=/);
  await page.getByRole('link', { name: map.region['east-asia'] }).last().tap();
  await expect(page).toHaveURL(/\/map\?region=east-asia&near=/);
  await expect(rows(page)).toHaveCount(5);
  await page
    .getByRole('link', { name: /^ভিয়েতনাম/ })
    .first()
    .tap();
  await expect(panel(page, `ভিয়েতনাম, ${map.cityUnknown}`).getByRole('listitem')).toHaveCount(1);
  await expect(page).toHaveURL(/\/map\?region=east-asia(&near=[^&]+)?&at=VN$/);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await overTheEdge(page, 360)).toEqual([]);
  // as the map has been drawn: land in the page's own colour, of a document that the server has
  const land = await page.evaluate(async () => {
    const use = document.querySelector('.map use');
    const answer = await fetch(use?.getAttribute('href')?.split('#')[0] ?? '');
    return [answer.status, answer.headers.get('content-type'), use?.getBoundingClientRect().width];
  });
  expect(land).toEqual([200, 'image/svg+xml', expect.any(Number)]);
  expect(Number(land[2])).toBeGreaterThan(250);
});

test('a circle of several places opens their list and gives it the keyboard, which no step loses', async ({
  page,
}) => {
  await page.goto('/map');
  const several = circles(page).first();
  await expect(several).toHaveText('৪');
  await several.focus();
  await page.keyboard.press('Enter');
  const list = panel(page, 'কাছাকাছি ২টি জায়গা');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('heading')).toBeFocused();
  await expect(several).toHaveAttribute('aria-current', 'true');
  // past the list of all to the first of its places, whose meetings take the list's place
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link', { name: '৪টি বৈঠক', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list.getByRole('listitem').first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/map\?near=[^&]+&at=/);
  await expect(page.locator('#panel-title')).toBeFocused();
  // closed, the list is there again
  await page.locator('#panel').getByRole('link', { name: map.close }).click();
  await expect(list).toBeVisible();
  await expect(list.getByRole('link', { name: map.close })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page, map.most)).toBeVisible();
  await expect(page.locator('#panel-title')).toBeFocused();
  await expect(page).toHaveURL('/map');
});

test('on a phone a circle of one place leads to its meetings below the map @phone', async ({ page }) => {
  await page.goto('/map');
  const single = circles(page).filter({ hasNotText: /[০-৯]/ }).last();
  const name = (await single.getAttribute('aria-label'))?.split(':')[0] ?? '';
  await single.tap();
  const heading = page.locator('#panel-title');
  await expect(heading).toHaveText(name);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('the key tells what the marks of the map mean, and a circle of both kinds is painted as both', async ({
  page,
}) => {
  await page.goto('/map');
  const key = page.getByRole('list', { name: map.key });
  for (const words of [map.disc, map.ring, map.mixed, map.numberHow]) await expect(key).toContainText(words);
  // Astana, and Kazakhstan of which no city is told
  await expect(circles(page).first().locator('.mixed')).toHaveCount(1);
});
