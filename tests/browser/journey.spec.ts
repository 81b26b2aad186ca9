import { canvas, drawn, pixels, placeOf } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { meeting, panel, status } = WORDS.bn;

/** Opens the explorer, chooses Putin's node and returns the panel. */
async function choosePutin(page: Page, press: (at: { x: number; y: number }) => Promise<void>) {
  await page.goto('/');
  await drawn(page);
  const node = await placeOf(page, 'vladimir-putin');
  const ground = { x: node.x, y: (await canvas(page).boundingBox())?.y ?? 0 };
  expect(await pixels(page, node), 'the node is painted').not.toEqual(
    await pixels(page, { ...ground, y: ground.y + 8 }),
  );
  await press(node);
  await expect(page).toHaveURL('/?selected=vladimir-putin');
  return page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
}

/** From the panel to a meeting, to its source, to the sentence. */
async function followToTheSentence(page: Page, person: ReturnType<Page['getByRole']>) {
  await expect(person).toContainText(/প্রেসিডেন্ট, রাশিয়া/);
  await expect(person).toContainText(/[০-৯]+টি বৈঠক, এর মধ্যে হয়েছে [০-৯]+টি, [০-৯]+ জনের সঙ্গে/);
  await expect(person.getByRole('heading', { name: panel.ties })).toBeVisible();
  await expect(person.getByRole('listitem').filter({ hasText: 'কিম জং উন' }).first()).toContainText(
    '১টি বৈঠক',
  );

  const planned = person
    .getByRole('listitem')
    .filter({ hasText: status.planned })
    .filter({ hasText: '৯ মে' });
  await expect(planned).toContainText('মস্কো');
  await planned.getByRole('link', { name: /^আলেকজান্ডার লুকাশেঙ্কো/ }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('লুকাশেঙ্কো');
  await expect(page.getByRole('main')).toContainText('৯ মে ২০২৫');
  await expect(page.getByRole('main')).toContainText(/মস্কো, রাশিয়া/);
  await expect(page.locator('dd q')).toHaveText('আগামী ৯ মে');
  const sentence = 'আলোচনার অংশ হিসেবে তারা আগামী ৯ মে মস্কোতে সাক্ষাৎ করার সিদ্ধান্ত নিয়েছেন।';
  await page
    .getByRole('article')
    .locator('div', { has: page.locator('q', { hasText: sentence }) })
    .last()
    .getByRole('link', { name: meeting.inArticle })
    .click();

  await expect(page).toHaveURL(/\/articles\/a-[0-9a-z]+#s-\d+$/);
  const marked = page.locator('mark:target');
  await expect(marked).toHaveText(sentence);
  await expect(marked).toBeInViewport({ ratio: 1 });
  const colour = (element: Element) => getComputedStyle(element).backgroundColor;
  const others = await page.locator('mark[id]:not(:target)').first().evaluate(colour);
  expect(await marked.evaluate(colour), 'it stands out from the other evidence').not.toBe(others);
}

test('from a node of the graph to the sentence that says so', async ({ page }) => {
  const person = await choosePutin(page, ({ x, y }) => page.mouse.click(x, y));
  await followToTheSentence(page, person);
});

test('the same with a finger', { tag: '@phone' }, async ({ page }) => {
  const person = await choosePutin(page, ({ x, y }) => page.touchscreen.tap(x, y));
  await followToTheSentence(page, person);
});
