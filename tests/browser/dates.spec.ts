import { askForDays, expectTheTray, lines } from './set-up/meetings';
import { expect, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { kind, status, when } = WORDS.bn;

const MAY_2025 = { from: '2025-05-01', to: '2025-05-31' };
const MARCH_2025 = { from: '2025-03-01', to: '2025-03-31' };
const JUNE_2024 = { from: '2024-06-01', to: '2024-06-30' };
const DAYS_OF_JUNE = { from: '2024-06-10', to: '2024-06-20' };

/** A line that tells all of this in this order. */
const telling = (...told: string[]) => new RegExp(told.join('.*'), 's');

test('days ask for meetings, certainly or possibly', { tag: '@both' }, async ({ page }) => {
  await page.goto('/meetings');
  const found = lines(page, 'list');

  await test.step('May 2025: certainly the planned meeting in Moscow, and nothing else', async () => {
    await askForDays(page, MAY_2025);
    await expect(found).toHaveText([
      telling('৯ মে ২০২৫', 'লুকাশেঙ্কো', 'পুতিন', kind.talks, status.planned, 'মস্কো'),
    ]);
    await expectTheTray(page);
  });

  await test.step('March 2025: nothing certainly; possibly the call, dated by its report', async () => {
    await askForDays(page, MARCH_2025);
    await expect(found).toHaveCount(0);
    await expectTheTray(page);

    await askForDays(page, { ...MARCH_2025, reading: 'possibly' });
    await expect(found).toHaveText([
      telling(when.reportedOn, '১৫ মার্চ ২০২৫', 'লুকাশেঙ্কো', 'পুতিন', kind.call, status.held),
    ]);
    await expectTheTray(page);
  });

  await test.step('June 2024: certainly the visit to North Korea', async () => {
    await askForDays(page, JUNE_2024);
    await expect(found).toHaveText([telling('জুন ২০২৪', 'পুতিন', 'কিম জং উন', kind.visit, status.held)]);
    await expectTheTray(page);
  });

  await test.step('ten days of June 2024: the visit possibly, and not certainly', async () => {
    await askForDays(page, DAYS_OF_JUNE);
    await expect(found).toHaveCount(0);
    await expectTheTray(page);

    await askForDays(page, { ...DAYS_OF_JUNE, reading: 'possibly' });
    // with it the talks of which only the year is told
    await expect(found).toHaveText([
      telling('২০২৪', 'পুতিন', kind.talks, 'আস্তানা'),
      telling('জুন ২০২৪', 'পুতিন', 'কিম জং উন', kind.visit, status.held),
    ]);
    await expectTheTray(page);
  });
});

test('what is sought for certain is the narrower of the two; a meeting dated by its report says so on its own page', async ({
  page,
}) => {
  await page.goto('/meetings');
  const found = async (reading: 'certainly' | 'possibly') => {
    await askForDays(page, { from: '2024-01-01', to: '2025-12-31', reading });
    return lines(page, 'list').count();
  };
  expect(await found('certainly')).toBe(4);
  expect(await found('possibly')).toBe(10);

  await askForDays(page, { ...MARCH_2025, reading: 'possibly' });
  await lines(page, 'list')
    .getByRole('link', { name: /^আলেকজান্ডার লুকাশেঙ্কো/ })
    .click();
  const facts = page.locator('dl').first();
  await expect(facts).toContainText(`${when.reportedOn} ১৫ মার্চ ২০২৫`);
  await expect(facts).toContainText(WORDS.bn.exactness.reportedOn);
});
