import { drawn, placeOf } from './set-up/canvas';
import { overTheEdge, strayWords, violations } from './set-up/page-faults';
import { expect, type Locator, type Page, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

const { steps, panel } = WORDS.bn;

/** What a reader of screens says of the last step. */
const said = (page: Page) => page.getByTestId('said');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const list = (page: Page) => page.getByRole('listbox');

/** Presses a button as a keyboard does. */
async function enter(page: Page, sought: Locator): Promise<void> {
  await sought.focus();
  await page.keyboard.press('Enter');
}

async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await page.getByText(steps.list).click();
  await list(page).focus();
  await page.keyboard.press('Home');
}

test('a button that goes hands the focus on, and one without effect keeps it', async ({ page }) => {
  await page.goto('/?selected=vladimir-putin');
  await drawn(page);
  await enter(page, button(page, steps.collapse));
  await expect(button(page, steps.collapse)).toHaveCount(0);
  const unfold = button(page, /^আড়ালের [০-৯]+ জনকে দেখান$/);
  await expect(unfold).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, steps.collapse)).toBeFocused();

  await enter(page, button(page, steps.undo));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?selected=vladimir-putin');
  await expect(button(page, steps.undo)).toBeDisabled();
  await expect(button(page, steps.undo)).toBeFocused();
  await enter(page, button(page, steps.showCircle));
  await enter(page, button(page, steps.choose));
  await enter(page, button(page, steps.clear));
  await expect(button(page, steps.choose)).toBeFocused();
  await enter(page, button(page, steps.showAll));
  await expect(button(page, steps.showAll)).toHaveCount(0);
  await expect(button(page, steps.undo)).toBeFocused();
});

test('the panel is one Tab behind the list, and closing it leads back there', async ({ page }) => {
  await openList(page, '/');
  await page.keyboard.press('Enter');
  const person = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await expect(person).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'প্যানেলে যান: ভ্লাদিমির পুতিন' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(person).toBeFocused();
  await expect(page).toHaveURL('/?selected=vladimir-putin');
  await enter(page, person.getByRole('link', { name: panel.close }));
  await expect(page).toHaveURL('/');
  await expect(list(page)).toBeFocused();

  // what a link opened leads back to that link, and what nothing of the page opened to the graph
  const kim = page.locator('#panel').getByRole('link', { name: 'কিম জং উন', exact: true });
  await enter(page, kim);
  await enter(page, page.getByRole('region', { name: 'কিম জং উন' }).getByRole('link', { name: panel.close }));
  await expect(kim).toBeFocused();
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.mouse.click(x, y);
  await expect(person).toBeVisible();
  await enter(page, person.getByRole('link', { name: panel.close }));
  await expect(page.getByRole('figure', { name: WORDS.bn.graph.label.leaders })).toBeFocused();
});

test('a pressed line of the list leaves the focus with the list, whose keys go on from there', async ({
  page,
}) => {
  await openList(page, '/');
  const lines = list(page).getByRole('option');
  const isAt = (line: number) =>
    expect
      .poll(async () => {
        const [at, id] = [
          list(page).getAttribute('aria-activedescendant'),
          lines.nth(line).getAttribute('id'),
        ];
        return (await at) === (await id);
      })
      .toBe(true);
  await lines.nth(3).click();
  await expect(page).toHaveURL(/selected=/);
  await expect(list(page)).toBeFocused();
  await isAt(3);
  await page.keyboard.press('ArrowDown');
  await isAt(4);
  // a reader of screens may bring the focus to a line by itself
  await lines.nth(2).focus();
  await expect(list(page)).toBeFocused();
  await isAt(2);
  await page.keyboard.press(' ');
  await expect(lines.nth(2)).toHaveAttribute('aria-selected', 'true');
});

test('every step is said, with how much is shown then', async ({ page }) => {
  await openList(page, '/');
  await expect(said(page)).toHaveText('');
  await page.keyboard.press('-');
  await expect(said(page)).toHaveText(
    /^ভ্লাদিমির পুতিন: চারপাশ গোটানো হলো, [০-৯]+টি বিন্দু আড়ালে গেল। ১২টি বিন্দুর মধ্যে [০-৯]+টি দেখানো হচ্ছে, কারণ কিছু বিন্দু গুটিয়ে রাখা।$/,
  );
  await page.keyboard.press('-');
  await expect(said(page)).toHaveText('ভ্লাদিমির পুতিন: গোটানোর কিছু নেই।');
  await page.keyboard.press('+');
  await expect(said(page)).toHaveText(/^ভ্লাদিমির পুতিন: আরও [০-৯]+টি বিন্দু এল, আর কিছু আড়ালে নেই। ১২ জনের সবাই/);
  await page.keyboard.press('+');
  await expect(said(page)).toHaveText('ভ্লাদিমির পুতিন: চারপাশে আড়ালে কিছু নেই।');
  await page.keyboard.press('p');
  await expect(said(page)).toHaveText('ভ্লাদিমির পুতিন: আটকানো হলো, এখন মোট ১টি আটকানো।');
  await page.keyboard.press('p');
  await expect(said(page)).toHaveText('ভ্লাদিমির পুতিন: ছেড়ে দেওয়া হলো, এখন আর কিছু আটকানো নেই।');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText(/^এক ধাপ ফেরানো হলো। ভ্লাদিমির পুতিন: আটকানো হলো/);
  await page.keyboard.press('Control+Shift+Z');
  await expect(said(page)).toHaveText(/^আবার করা হলো। ভ্লাদিমির পুতিন: ছেড়ে দেওয়া হলো/);
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('খোলা হয়েছে: ভ্লাদিমির পুতিন।');
  await enter(page, button(page, steps.showCircle));
  const circle =
    /^১২ জনের মধ্যে [০-৯]+ জন দেখানো হচ্ছে, কারণ ছবিতে শুধু একজনের বৃত্ত: ভ্লাদিমির পুতিন, আর যাঁদের সঙ্গে সরাসরি রেখা আছে।$/;
  await expect(said(page)).toHaveText(circle);
  // what has no effect is not without an answer
  await enter(page, button(page, steps.choose));
  await expect(said(page)).not.toHaveText(circle);
  await expect(button(page, steps.showCircle)).toBeDisabled();
  await expect(button(page, steps.showCircle)).toHaveAccessibleDescription(circle);
  await enter(page, button(page, steps.showCircle));
  await expect(said(page)).toHaveText(circle);
});

test('in the list a dot that is open is told from one that is chosen', async ({ page }) => {
  await openList(page, '/?selected=vladimir-putin');
  const first = list(page).getByRole('option').first();
  await expect(first).toHaveAttribute('aria-current', 'true');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toHaveText(/; বাছাইয়ে আছে$/);
  await expect(said(page)).toHaveText('ভ্লাদিমির পুতিন: বাছাইয়ে নেওয়া হলো, এখন মোট ১ জন।');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await expect(said(page)).toHaveText('বাছাই তুলে নেওয়া হলো।');
});

test('the lines of the picture are told too: who with whom, and only of those in it', async ({ page }) => {
  await page.goto('/?circle=kim-jong-un');
  await drawn(page);
  await page.getByText(steps.list).click();
  const lines = page.getByRole('table', { name: steps.ties });
  await expect(lines.getByRole('row')).toHaveText([/./, /^ভ্লাদিমির পুতিনকিম জং উন[০-৯]+[০-৯]+$/]);
  await lines.getByRole('link', { name: 'কিম জং উন' }).click();
  await expect(page).toHaveURL('/?selected=kim-jong-un&circle=kim-jong-un');
  await page.getByRole('region', { name: 'কিম জং উন' }).getByRole('link', { name: panel.close }).click();
  await expect(lines.getByRole('link', { name: 'কিম জং উন' })).toBeFocused();
  const counted = lines.getByRole('row').nth(1).getByRole('cell').nth(1);
  const held = (await counted.textContent()) ?? '';
  await counted.getByRole('link').click();
  await expect(page).toHaveURL('/pairs/kim-jong-un/vladimir-putin?status=held#meetings');
  await expect(page.locator('#meetings').getByRole('status')).toContainText(held);
  await page.goBack();
  await drawn(page);
  await page.getByText(steps.list).click();
  const one = await lines.getByRole('row').count();
  await button(page, steps.showAll).click();
  await expect.poll(() => lines.getByRole('row').count()).toBeGreaterThan(one);
});

for (const locale of LOCALES) {
  test(`with the list open and several chosen the page in ${locale} has no fault`, async ({ page }) => {
    const all = 'vladimir-putin,kim-jong-un,shehbaz-sharif,emomali-rahmon';
    await page.goto(inLocale(locale, `/?selected=vladimir-putin&only=${all}&chosen=${all}`));
    await drawn(page);
    await page.getByText(WORDS[locale].steps.list).click();
    await expect(page.getByRole('table', { name: WORDS[locale].steps.ties })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await strayWords(page, locale)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 512 });
    await expect.poll(() => overTheEdge(page, 320)).toEqual([]);
  });
}
