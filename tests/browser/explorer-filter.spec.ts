import { drawn, shownLeaders } from './set-up/canvas';
import { expectTheTray, fillDays, lines } from './set-up/meetings';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { filter, kind } = WORDS.bn;
const MAY = { from: '2025-05-01', to: '2025-05-31' };

/** How many leaders there are, and how many of them in May. */
const ALL = 12;
const OF_MAY = 4;
const OF_JUNE = ['কিম জং উন', 'ভ্লাদিমির পুতিন'];

/** The picture shows so many leaders, and the one line of the table names each of them. */
async function expectTwins(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(count);
  for (const name of await shownLeaders(page)) await expect(lines(page, 'explorer')).toContainText(name);
}

async function expectMay(page: Page): Promise<void> {
  await expect(page).toHaveURL('/?from=2025-05-01&to=2025-05-31');
  await expect(lines(page, 'explorer')).toHaveText([/৯ মে ২০২৫.*লুকাশেঙ্কো.*পুতিন.*মস্কো/s]);
  await expectTwins(page, OF_MAY);
  await expect(page.getByLabel(filter.from, { exact: true })).toHaveValue(MAY.from);
  await expect(page.getByLabel(filter.to, { exact: true })).toHaveValue(MAY.to);
  await expectTheTray(page);
}

async function expectAll(page: Page): Promise<void> {
  await expect(page).toHaveURL('/');
  await expect(lines(page, 'explorer')).toHaveCount(10);
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(ALL);
  await expect(page.getByLabel(filter.from, { exact: true })).toHaveValue('');
  await expectTheTray(page);
}

test('days leave the same meetings in the picture and in the table', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await expectAll(page);
  await fillDays(page, MAY);
  await expectMay(page);
  // the panel beside the picture names the same leaders
  await expect(
    page
      .getByRole('region')
      .filter({ has: page.locator('ol') })
      .locator('ol a[href*="selected="]'),
  ).toHaveCount(OF_MAY);
});

test('back and forward bring back what was asked for', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await fillDays(page, MAY);
  await expectMay(page);
  await page.getByLabel(filter.from, { exact: true }).fill('2024-06-01');
  await page.getByLabel(filter.to, { exact: true }).fill('2024-06-30');
  await expect.poll(() => shownLeaders(page)).toEqual(OF_JUNE);
  await page.getByLabel(filter.reading.possibly, { exact: true }).check();
  await expect(lines(page, 'explorer')).toHaveCount(2);

  await page.goBack();
  await expect(page.getByLabel(filter.reading.certainly, { exact: true })).toBeChecked();
  await expect(lines(page, 'explorer')).toHaveText([/জুন ২০২৪.*কিম জং উন/s]);
  await page.goForward();
  await expect(page.getByLabel(filter.reading.possibly, { exact: true })).toBeChecked();
  await expect(lines(page, 'explorer')).toHaveCount(2);
});

test('going back to the beginning empties the fields again', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await fillDays(page, MAY);
  await expectMay(page);
  // one step or two, as fast as the days were typed
  for (let asked = page.url(); asked.includes('?'); asked = page.url()) {
    await page.goBack();
    await expect(page).not.toHaveURL(asked);
  }
  await expectAll(page);
});

test('an address alone shows the same selection', async ({ page }) => {
  await page.goto('/?from=2025-05-01&to=2025-05-31');
  await drawn(page);
  await expectMay(page);
});

test('kind, status, country and leader narrow both picture and table', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await page.getByText(filter.more).click();
  await page.getByLabel(kind.visit, { exact: true }).check();
  await page.getByRole('combobox', { name: filter.country, exact: true }).selectOption('KP');
  await expect(page).toHaveURL('/?kind=visit&country=KP');
  await expect(lines(page, 'explorer')).toHaveText([/জুন ২০২৪.*কিম জং উন/s]);
  await expect.poll(() => shownLeaders(page)).toEqual(OF_JUNE);
  await page.reload();
  await drawn(page);
  await expect(page.getByLabel(kind.visit, { exact: true })).toBeChecked();
  await expect.poll(() => shownLeaders(page)).toEqual(OF_JUNE);
});
