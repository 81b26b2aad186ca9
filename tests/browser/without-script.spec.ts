import { askForDays, expectTheTray, fillDays, lines } from './set-up/meetings';
import { expect, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { filter, graph, leaderFilter, leaderTable, legend, countryTable, articles, panel } = WORDS.bn;
const MAY = { from: '2025-05-01', to: '2025-05-31' };
const PLANNED = [/৯ মে ২০২৫.*লুকাশেঙ্কো.*পুতিন.*মস্কো/s];

// the browser itself blocks what it is told not to run
test.use({ javaScriptEnabled: false, provoked: /^failed: .*\.js csp$/ });

test('the explorer is a list, a table and a form that sends itself', async ({ page }) => {
  await page.goto('/');
  await expect(lines(page, 'explorer')).toHaveCount(10);
  await expectTheTray(page);
  await fillDays(page, MAY);
  await page.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL('/?from=2025-05-01&to=2025-05-31');
  await expect(lines(page, 'explorer')).toHaveText(PLANNED);
  await expectTheTray(page);

  await page.getByRole('region').locator('ol').getByRole('link', { name: 'ভ্লাদিমির পুতিন' }).click();
  await expect(page).toHaveURL('/?from=2025-05-01&to=2025-05-31&selected=vladimir-putin');
  await expect(page.getByRole('heading', { name: panel.ties })).toBeVisible();
});

test('where the picture would be stands why there is none, and nothing that only it has', async ({
  page,
}) => {
  for (const [path, lens] of [
    ['/', 'leaders'],
    ['/?lens=countries', 'countries'],
  ] as const) {
    await page.goto(path);
    const picture = page.getByRole('figure', { name: graph.label[lens] });
    await expect(picture.getByText(graph.needsScript)).toBeVisible();
    await expect(picture.getByText(graph.loading)).toBeHidden();
    await expect(picture.getByRole('button')).toHaveCount(0);
    await expect(picture.getByText(graph.hint[lens])).toBeHidden();
    await expect(page.getByRole('list', { name: legend.label })).toHaveCount(0);
    expect((await picture.boundingBox())?.height).toBeLessThan(120);
  }
});

test('the list of meetings filters, and leads to the sentence', async ({ page }) => {
  await page.goto('/meetings');
  await askForDays(page, MAY);
  await expect(page).toHaveURL('/meetings?from=2025-05-01&to=2025-05-31');
  await expect(lines(page, 'list')).toHaveText(PLANNED);
  await lines(page, 'list')
    .getByRole('link', { name: /^আলেকজান্ডার লুকাশেঙ্কো/ })
    .click();
  await page.getByRole('link', { name: WORDS.bn.meeting.inArticle }).first().click();
  await expect(page.locator('mark:target')).toContainText('আগামী ৯ মে মস্কোতে');
  await expect(page.locator('mark:target')).toBeInViewport();
});

test('a leader is asked for by name, and a name that is nobody’s is told', async ({ page }) => {
  await page.goto('/meetings?leader=vladimir-putin&kind=visit');
  const field = page.getByRole('combobox', { name: filter.leader, exact: true });
  await expect(field).toHaveValue('ভ্লাদিমির পুতিন');
  const send = page.getByRole('button', { name: filter.send });
  await field.fill('Kim Jong-un');
  await send.click();
  await expect(page).toHaveURL('/meetings?kind=visit&leader=kim-jong-un');
  await expect(lines(page, 'list')).toHaveText([/জুন ২০২৪.*কিম জং উন/s]);
  // whoever stands in it already is not looked up anew
  await send.click();
  await expect(page).toHaveURL('/meetings?kind=visit&leader=kim-jong-un');

  await field.fill('কখগঘঙ');
  await send.click();
  await expect(page.getByRole('alert')).toContainText('‘কখগঘঙ’ নামে কোনো নেতাকে পাওয়া যায়নি।');
  await expect(field).toHaveValue('কখগঘঙ');
  // as with any other fault, everything is shown then
  await field.fill('');
  await send.click();
  await expect(page).toHaveURL('/meetings');
});

test('leaders, countries and articles are tables', async ({ page }) => {
  await page.goto('/leaders');
  await page.getByLabel(leaderFilter.search).fill('putin');
  await page.getByRole('button', { name: leaderFilter.send }).click();
  await expect(page).toHaveURL('/leaders?search=putin');
  const table = (name: string) => page.getByRole('table', { name, exact: true }).locator('tbody tr');
  await expect(table(leaderTable.caption)).toHaveText([/ভ্লাদিমির পুতিন/]);
  await page.goto('/countries');
  await expect(table(countryTable.caption).filter({ hasText: 'রাশিয়া' })).toHaveCount(1);
  await page.goto('/articles');
  await expect(table(articles.title)).toHaveCount(5);
});
