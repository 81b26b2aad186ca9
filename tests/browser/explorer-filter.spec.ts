import { drawn, shownLeaders, standing } from './set-up/canvas';
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

test('days leave the same meetings in the picture and in the table, and back brings back what was asked for', async ({
  page,
}) => {
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

  await test.step('going back to the beginning empties the fields again', async () => {
    // one step or two, as fast as the days were typed
    for (let asked = page.url(); asked.includes('?'); asked = page.url()) {
      await page.goBack();
      await expect(page).not.toHaveURL(asked);
    }
    await expectAll(page);
  });

  await test.step('back and forward bring back the reading', async () => {
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
});

test('an address alone shows the same selection, and everybody where whoever filtered step by step saw them', async ({
  page,
}) => {
  await page.goto('/?from=2025-05-01&to=2025-05-31');
  await drawn(page);
  await expectMay(page);
  const ids = ['vladimir-putin', 'emomali-rahmon'];
  const alone = await Promise.all(ids.map((id) => standing(page, id)));
  await page.goto('/');
  await drawn(page);
  await fillDays(page, MAY);
  await expectMay(page);
  expect(await Promise.all(ids.map((id) => standing(page, id)))).toEqual(alone);
});

test('a leader is found by name, in either script, and taken out again', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await page.getByText(filter.more).click();
  const field = page.getByRole('combobox', { name: filter.leader, exact: true });
  const options = page.getByRole('listbox', { name: filter.leaders }).getByRole('option');
  const taken = () =>
    page.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.textContent);

  // before anything is typed: those with the most meetings, and how many more there are
  await field.press('ArrowDown');
  await expect(options).toHaveCount(8);
  await expect(options.first()).toContainText('ভ্লাদিমির পুতিন');
  await expect(page.getByText('১২ জনের মধ্যে ৮ জন। বাকিদের পেতে নাম লিখুন।')).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('Escape');
  await expect(options).toHaveCount(0);

  await field.fill('kim');
  await expect(options).toHaveText([/কিম জং উন.*ইংরেজি নাম: Kim Jong Un/s]);
  await field.press('ArrowDown');
  await expect.poll(taken).toContain('কিম জং উন');
  await field.press('Enter');
  await expect(page).toHaveURL('/?leader=kim-jong-un');
  await expect(field).toHaveValue('কিম জং উন');
  await expect(lines(page, 'explorer')).toHaveText([/জুন ২০২৪.*কিম জং উন/s]);
  await expect.poll(() => shownLeaders(page)).toEqual(OF_JUNE);

  // what is half typed is no choice
  await field.fill('পুত');
  await page.getByLabel(filter.from, { exact: true }).focus();
  await expect(field).toHaveValue('কিম জং উন');
  // the name itself sends the form as it does without script, and whom it means is looked up
  await field.fill('পুটিন');
  await field.press('Enter');
  await expect(page).toHaveURL('/?leader=vladimir-putin');
  await expect(field).toHaveValue('ভ্লাদিমির পুতিন');

  await field.click();
  await options.filter({ hasText: filter.everyLeader }).click();
  await expect(page).toHaveURL('/');
  await expect(field).toHaveValue('');
  await page.goBack();
  await expect(field).toHaveValue('ভ্লাদিমির পুতিন');
  await expect(page).toHaveURL('/?leader=vladimir-putin');
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

test('the newest meetings stand under a heading that is true of them', async ({ page }) => {
  const { latest } = WORDS.bn.start;
  const heading = page.locator('#latest-title');
  await page.goto('/');
  await expect(heading).toHaveText(latest.held);
  await page.goto('/?status=held');
  await expect(heading).toHaveText(latest.held);
  await page.goto('/?kind=visit');
  await expect(heading).toHaveText(latest.heldOfChoice);
  await page.goto('/?status=planned');
  await expect(heading).toHaveText(latest.choice);
  await page.goto('/?status=planned&status=held&lens=meetings');
  await expect(heading).toHaveText(latest.choice);
});
