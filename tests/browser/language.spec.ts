import { drawn } from './set-up/canvas';
import { lines } from './set-up/meetings';
import { expect, test } from './set-up/test';
import { WORDS } from './set-up/words';

const SWITCH = { bn: WORDS.bn.nav.otherLanguage, en: WORDS.en.nav.otherLanguage };

test('the other language keeps page, filter and choice', async ({ page }) => {
  const asked = '?from=2025-05-01&to=2025-05-31&selected=vladimir-putin';
  await page.goto(`/${asked}`);
  await drawn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'bn');
  await expect(lines(page, 'explorer')).toHaveText([/৯ মে ২০২৫/]);

  await page.getByRole('link', { name: SWITCH.bn, exact: true }).click();
  await expect(page).toHaveURL(`/en${asked}`);
  await drawn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: /Vladimir Putin/ })).toBeVisible();
  const table = page.getByRole('table', { name: WORDS.en.explorer.table, exact: true }).locator('tbody tr');
  await expect(table).toHaveText([/9 May 2025.*Lukashenko.*Putin.*Moscow, Russia/s]);

  await page.getByRole('link', { name: SWITCH.en, exact: true }).click();
  await expect(page).toHaveURL(`/${asked}`);
  await expect(lines(page, 'explorer')).toHaveText([/৯ মে ২০২৫/]);
});

test('the other language keeps the meeting, whose sentence stays Bengali', async ({ page }) => {
  await page.goto('/meetings?from=2025-05-01&to=2025-05-31');
  await lines(page, 'list')
    .getByRole('link', { name: /^আলেকজান্ডার লুকাশেঙ্কো/ })
    .click();
  await expect(page).toHaveURL(/\/meetings\/m-/);
  await expect(page.getByRole('main')).toContainText('৯ মে ২০২৫');
  const bengali = new URL(page.url()).pathname;
  const sentence = page.locator('q[lang=bn]', { hasText: 'আগামী ৯ মে মস্কোতে' });
  await expect(sentence).toBeVisible();

  await page.getByRole('link', { name: SWITCH.bn, exact: true }).click();
  await expect(page).toHaveURL(`/en${bengali}`);
  await expect(page.getByRole('main')).toContainText('9 May 2025');
  await expect(sentence).toBeVisible();
  await expect(page.locator('dd q[lang=bn]')).toHaveText('আগামী ৯ মে');

  await page.getByRole('article').getByRole('link', { name: WORDS.en.meeting.inArticle }).first().click();
  await expect(page).toHaveURL(/\/en\/articles\/a-[0-9a-z]+#s-\d+$/);
  await expect(page.locator('[lang=bn] mark:target')).toBeInViewport();
});

test('pages tell of themselves in both languages', async ({ page }) => {
  const soft = expect.configure({ soft: true });
  for (const path of [
    '/',
    '/leaders',
    '/leaders/vladimir-putin',
    '/meetings',
    '/countries/RU',
    '/articles',
  ]) {
    const english = path === '/' ? '/en' : `/en${path}`;
    for (const address of [path, english]) {
      await test.step(address, async () => {
        await page.goto(address);
        const pathOf = async (selector: string) =>
          new URL((await page.locator(selector).getAttribute('href')) ?? '', page.url()).pathname;
        soft(await pathOf('link[rel=canonical]'), address).toBe(address);
        soft(await pathOf('link[rel=alternate][hreflang=bn]'), address).toBe(path);
        soft(await pathOf('link[rel=alternate][hreflang=en]'), address).toBe(english);
        soft(await pathOf('link[rel=alternate][hreflang=x-default]'), address).toBe(path);
      });
    }
  }
});

test('an address with /bn leads to the one without', async ({ page }) => {
  await page.goto('/bn/leaders/vladimir-putin');
  await expect(page).toHaveURL('/leaders/vladimir-putin');
});

test('links of an English page stay English', async ({ page }) => {
  for (const path of ['/en', '/en/meetings', '/en/leaders/vladimir-putin', '/en/articles']) {
    await page.goto(path);
    const hrefs = await page
      .locator('a[href^="/"]:not([hreflang])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(5);
    expect(
      hrefs.filter((href) => !/^\/en(?=[/?#]|$)/.test(href)),
      path,
    ).toEqual([]);
  }
});
