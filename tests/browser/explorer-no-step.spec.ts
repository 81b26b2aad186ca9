import { drawn } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { steps, legend } = WORDS.bn;

test.use({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

const entries = (page: Page) => page.evaluate(() => navigation.entries().length);

test('to pin all that are pinned is no step', async ({ page }) => {
  await page.goto('/?chosen=kim-jong-un,vladimir-putin');
  await drawn(page);
  const pinAll = page.getByRole('button', { name: steps.pinAll });
  await pinAll.tap();
  await expect(page).toHaveURL(/pinned=/);
  await expect(pinAll).toBeDisabled();
  const before = await entries(page);
  await pinAll.focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Enter');
  await expect(pinAll).toBeFocused();
  expect(await entries(page)).toBe(before);
  await page.getByRole('button', { name: steps.undo }).tap();
  await expect(page).toHaveURL('/?chosen=kim-jong-un,vladimir-putin');
  await expect(pinAll).toBeEnabled();
});

test('the legend explains whole lines where the picture has some', async ({ page }) => {
  // nothing of May 2025 is reported as held
  await page.goto('/?from=2025-05-01&to=2025-05-31');
  await drawn(page);
  await expect(page.getByText(legend.planned.leaders)).toBeVisible();
  await expect(page.getByText(legend.widthDashed.leaders, { exact: true })).toBeVisible();
  await expect(page.getByText(legend.width.leaders)).toBeHidden();
  await page.goto('/');
  await drawn(page);
  await expect(page.getByText(legend.width.leaders)).toBeVisible();
  await expect(page.getByText(legend.widthDashed.leaders, { exact: true })).toBeHidden();
});
