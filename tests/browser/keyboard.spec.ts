import { expect, type Locator, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { meeting, nav, panel } = WORDS.bn;

/** More stops than any page here has before what is sought. */
const MOST_STOPS = 120;

/** Goes on with Tab until the focus is on what is sought; each stop on the way has to be seen. */
async function tabTo(page: Page, sought: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusSeen), `the focus is seen at stop ${stop}`).toBe(true);
    if (await sought.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not lead to ${sought} within ${MOST_STOPS} stops.`);
}

function focusSeen(): boolean {
  const focus = document.activeElement ?? document.body;
  const { top, bottom, left, right } = focus.getBoundingClientRect();
  const inWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  // the calendar's button in a date field is the browser's own, and so is the ring around it
  if (!focus.matches(':focus')) return inWindow && focus.matches('input[type=date]');
  const { outlineStyle, outlineWidth } = getComputedStyle(focus);
  return inWindow && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
}

test('the first stop skips to the main part', async ({ page }) => {
  await page.goto('/');
  const skip = page.getByRole('link', { name: nav.skip });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  // the first field, and not the menu that was skipped
  await expect(page.getByLabel(WORDS.bn.filter.from)).toBeFocused();
});

test('from the explorer to the sentence in its article by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(
    page,
    page.getByRole('region', { name: panel.start }).getByRole('link', { name: 'ভ্লাদিমির পুতিন' }),
  );
  await page.keyboard.press('Enter');
  const person = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await expect(person).toBeVisible();

  await tabTo(page, person.getByRole('listitem').filter({ hasText: '৯ মে' }).getByRole('link').first());
  await page.keyboard.press('Enter');
  // the explorer tells the day too: only the meeting's own address says that its page is there
  await expect(page).toHaveURL(/\/meetings\/m-/);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('৯ মে ২০২৫');

  await tabTo(page, page.getByRole('article').getByRole('link', { name: meeting.inArticle }).first());
  await page.keyboard.press('Enter');
  await expect(page.locator('mark:target')).toContainText('আগামী ৯ মে মস্কোতে');
  await expect(page.locator('mark:target')).toBeInViewport({ ratio: 1 });
});

test('the filter is set by keyboard alone', async ({ page }) => {
  await page.goto('/meetings');
  await tabTo(page, page.getByRole('radio', { name: WORDS.bn.filter.reading.certainly }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: WORDS.bn.filter.reading.possibly })).toBeChecked();
  await tabTo(page, page.getByText(WORDS.bn.filter.more));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: WORDS.bn.kind.call }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/meetings?reading=possibly&kind=call');
});
