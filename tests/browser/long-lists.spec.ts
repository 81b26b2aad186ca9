import { drawn } from './set-up/canvas';
import { nameOf } from './set-up/crowd';
import { testWith } from './set-up/crowd-app';
import { expect } from './set-up/test';
import { WORDS } from './set-up/words';

const { undated } = WORDS.bn;

/** More than a list shows, and more people than a list unfolds at once. */
const MEETINGS = 55;
const PEOPLE = 15;

/** Ministers of Peru who each met one man, on days that nobody tells. */
const articles = Array.from({ length: MEETINGS }, (_, i) =>
  JSON.stringify({
    ...{ id: `one-${i}`, title: 'বৈঠক' },
    text: `পেরুর পররাষ্ট্রমন্ত্রী ${nameOf(i % PEOPLE)} ও রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন জেনেভায় বৈঠক করেছেন।`,
  }),
).join('\n');
const test = testWith(articles);

test('a tray that is cut has the way to all of it where it ends', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const tray = page.getByRole('region', { name: undated.title, exact: true });
  const end = tray.locator('p', { hasText: '৫৫টির মধ্যে প্রথম ১০টি দেখানো হচ্ছে।' });
  await end.getByRole('link').click();
  await expect(page).toHaveURL('/meetings#undated');
  await expect(tray.locator('tbody tr')).toHaveCount(50);
  await tray.getByRole('link', { name: WORDS.bn.pager.after }).click();
  await expect(tray.locator('tbody tr')).toHaveCount(5);
});

test('people are counted as people, and things as things', async ({ page }) => {
  for (const [path, list] of [
    ['/countries/PE', '#leaders'],
    ['/leaders/vladimir-putin', '#met'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(`${list} summary`).last()).toHaveText('আরও ৩ জন (মোট ১৫ জন)');
  }
  await page.goto('/en/countries/PE');
  await expect(page.locator('#leaders summary').last()).toHaveText('3 more (15 in all)');
});
