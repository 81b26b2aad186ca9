import { lines } from './set-up/meetings';
import { expect, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { filter, met, pair, undated, countries, organisation, meetings, timeline } = WORDS.bn;

test('what the picture has no line for is a list of as many, which keeps its form and has a way out', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: '৩টি বৈঠকে' }).click();
  await expect(page).toHaveURL('/meetings?untied=leaders');
  const tray = page.getByRole('region', { name: undated.title, exact: true }).locator('tbody tr');
  await expect(lines(page, 'list')).toHaveCount(1);
  await expect(tray).toHaveCount(2);
  await expect(page.getByText(filter.untied.leaders, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL('/meetings?untied=leaders');
  await page.getByRole('link', { name: filter.others }).click();
  await expect(page).toHaveURL('/meetings');
  await expect(page.getByRole('heading', { name: meetings.title, level: 1 })).toBeVisible();
});

test('meetings without a day, which a timeline only counts, are listed where it leads', async ({ page }) => {
  await page.goto('/leaders/vladimir-putin');
  const told = page.getByRole('region', { name: timeline.title }).locator('p', { hasText: 'ছবিতে নেই' });
  const count = Number(
    (await told.textContent())
      ?.match(/[০-৯]+/u)?.[0]
      .replace(/[০-৯]/gu, (digit) => String('০১২৩৪৫৬৭৮৯'.indexOf(digit))),
  );
  await told.getByRole('link', { name: /^আরও [০-৯]+টি বৈঠক$/ }).click();
  await expect(page).toHaveURL('/meetings?leader=vladimir-putin#undated');
  const tray = page.getByRole('region', { name: undated.title, exact: true });
  await expect(tray.locator('tbody tr')).toHaveCount(count);
});

test('what may have been in a time and outside of it is a list of as many, and can be seen with the others', async ({
  page,
}) => {
  await page.goto('/?from=2024-02-01&to=2024-02-29&span=2024-02-01_2024-02-29');
  const bars = page.getByRole('region', { name: timeline.title });
  await bars.locator('summary').click();
  await bars.getByRole('link', { name: '১টির সময় মোটামুটি জানা' }).first().click();
  await expect(page.getByText(filter.without.certainty, { exact: true })).toBeVisible();
  await expect(page.getByText('মোট ১টি বৈঠক।')).toBeVisible();
  await expect(lines(page, 'list')).toHaveText([/২০২৪.*আস্তানা/s]);
  await page.getByRole('link', { name: filter.others }).click();
  await expect(page.getByText(filter.without.certainty, { exact: true })).toHaveCount(0);
});

test('numbers of the map of several places lead to lists of as many', async ({ page }) => {
  const tray = page.getByRole('region', { name: undated.title, exact: true }).locator('tbody tr');
  const listed = async () => (await lines(page, 'list').count()) + (await tray.count());
  await page.goto('/map');
  await page
    .getByRole('list', { name: /^মানচিত্রে বৈঠকের জায়গা/ })
    .getByRole('link')
    .first()
    .click();
  await page.locator('#panel').getByRole('link', { name: '৪টি বৈঠক', exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\?place=[a-zA-Z-]+,[a-zA-Z-]+$/);
  await expect(page.getByText(/^জায়গা: আস্তানা · কাজাখস্তান/)).toBeVisible();
  expect(await listed()).toBe(4);
  await page.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL(/\/meetings\?place=[a-zA-Z-]+,[a-zA-Z-]+$/);

  await page.goto('/map?region=europe');
  const beyond = page.getByTestId('not-on-map').getByRole('listitem').last();
  const count = (await beyond.getByRole('link').first().textContent()) ?? '';
  await beyond.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/meetings\?place=/);
  expect(`${new Intl.NumberFormat('bn').format(await listed())}টি বৈঠক`).toBe(count);
});

test('the list of one leader’s meetings is called theirs, and one that is narrowed further is not', async ({
  page,
}) => {
  const h1 = page.getByRole('heading', { level: 1 });
  await page.goto('/meetings?leader=vladimir-putin&sort=oldest');
  await expect(h1).toHaveText('ভ্লাদিমির পুতিন: কবে, কার সঙ্গে দেখা ও কথা');
  await expect(page).toHaveTitle('ভ্লাদিমির পুতিন: কবে, কার সঙ্গে দেখা ও কথা · বৈঠক');
  await page.goto('/en/meetings?leader=vladimir-putin');
  await expect(h1).toHaveText('Vladimir Putin: all meetings');
  await expect(page).toHaveTitle('Vladimir Putin: all meetings · Boithok');
  for (const path of ['/meetings?leader=vladimir-putin&kind=visit', '/meetings', '/meetings?leader=nobody']) {
    await page.goto(path);
    await expect(h1, path).toHaveText(meetings.title);
    await expect(page, path).toHaveTitle(`${meetings.headTitle} · বৈঠক`);
  }
});

test('the list of two can be narrowed by a third of either kind, which its form keeps and names', async ({
  page,
}) => {
  const pairOf = '/pairs/kim-jong-un/vladimir-putin';
  const narrowed = page.locator('#meetings');
  const rows = page.locator('#meetings tbody tr, #undated tbody tr');
  await page.goto(`${pairOf}?country=RU`);
  const all = await rows.count();
  expect(all).toBeGreaterThan(0);
  await expect(narrowed.getByText(`${filter.country}: রাশিয়া`, { exact: true })).toBeVisible();
  await narrowed.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL(`${pairOf}?country=RU#meetings`);
  await page.getByRole('link', { name: filter.others }).click();
  await expect(page).toHaveURL(`${pairOf}#meetings`);
  await page.goto(`${pairOf}?country=IN`);
  await expect(rows).toHaveCount(0);
  await page.goto('/countries/KP/with/RU?leader=kim-jong-un');
  await expect(narrowed.getByText(`${filter.leader}: কিম জং উন`, { exact: true })).toBeVisible();
  // three leaders who met
  await page.goto('/pairs/alexander-lukashenko/vladimir-putin?leader=ilham-aliyev');
  await expect(narrowed.getByText(`${filter.leader}: ইলহাম আলিয়েভ`, { exact: true })).toBeVisible();
  await expect(rows).toHaveCount(2);
  await page.goto('/pairs/alexander-lukashenko/vladimir-putin?leader=kim-jong-un');
  await expect(rows).toHaveCount(0);
  // whose page it is nobody changes
  await page.goto('/leaders/kim-jong-un?country=IN');
  await expect(rows).not.toHaveCount(0);
});

test('a tray of none says so, and explains nothing', async ({ page }) => {
  await page.goto('/?kind=call');
  const tray = page.getByRole('region', { name: undated.title, exact: true });
  await expect(tray).toContainText(undated.none);
  await expect(tray).not.toContainText(undated.why);
});

test('an organisation has a page of its meetings and articles, wherever it is named', async ({ page }) => {
  await page.goto('/countries');
  const row = page.getByRole('table', { name: countries.organisations }).locator('tbody tr').first();
  const name = (await row.locator('th').textContent()) ?? '';
  // two meetings, of which one was held, and an article
  await expect(row.locator('.number')).toHaveText(['২', '১', '১']);
  await row.locator('.number').nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/\/meetings\?status=held&organisation=\w+$/);
  const all = page.getByRole('main').locator('tbody tr');
  await expect(all).toHaveCount(1);
  await page.goBack();
  await row.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/organisations\/\w+$/);
  await expect(page.getByText(organisation.kicker, { exact: true })).toBeVisible();
  const held = page
    .getByRole('region', { name: organisation.meetings })
    .or(page.getByRole('region', { name: undated.title, exact: true }))
    .locator('tbody tr');
  await expect(held).toHaveCount(2);

  // from the meeting back to it, and from the article's own words
  await held.first().getByRole('link').first().click();
  await page.locator('dl').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: '১টি সংবাদ', exact: true }).click();
  await expect(page).toHaveURL(/\/articles\?names=organisation:\w+$/);
  await expect(page.getByRole('status').getByRole('link', { name, exact: true })).toBeVisible();
  await page.locator('tbody a').first().click();
  await page.locator('.article-text [data-kind="organisation"]').first().click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
});

test('of held meetings of which no article tells when, the counts say that they may be one', async ({
  page,
}) => {
  const listed = page.locator('#meetings tbody tr');
  await page.goto('/pairs/shehbaz-sharif/vladimir-putin');
  const often = page.locator('dt', { hasText: pair.howOften }).locator('+ dd');
  await expect(often).toContainText('৩টির মধ্যে ২টির তারিখ জানা নেই');
  await often.getByRole('link', { name: '২টির', exact: true }).click();
  await expect(page).toHaveURL('/pairs/shehbaz-sharif/vladimir-putin?status=held&without=date#meetings');
  await expect(listed).toHaveCount(2);
  // the form keeps what narrows the list, and has the way out
  await page.locator('#meetings').getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL('/pairs/shehbaz-sharif/vladimir-putin?status=held&without=date#meetings');
  await page.getByRole('link', { name: filter.others }).click();
  await expect(page).toHaveURL('/pairs/shehbaz-sharif/vladimir-putin?status=held#meetings');
  await expect(listed).toHaveCount(3);

  for (const path of ['/leaders/vladimir-putin', '/countries/PK']) {
    await page.goto(path);
    const held = page.locator('dt', { hasText: met.heldHow }).locator('+ dd');
    const told = held.locator('p').getByRole('link');
    const count = (await told.textContent()) ?? '';
    await told.click();
    await expect(page).toHaveURL(`${path}?status=held&without=date#meetings`);
    const all = page.locator('#meetings tbody tr, #undated tbody tr');
    expect(`${(await all.count()).toLocaleString('bn-BD')}টির`, path).toBe(count);
  }
  // what is known of one alone, or of all, says nothing
  await page.goto('/pairs/kim-jong-un/vladimir-putin');
  await expect(page.getByText('একাধিকবার গোনা')).toHaveCount(0);
  await page.goto('/leaders/vladimir-putin');
  await expect(page.locator('meta[name=description]')).toHaveAttribute(
    'content',
    /৪টির তারিখ জানা নেই, একই বৈঠক দুবার থাকতে পারে।/,
  );
});

test('what may be within some days is counted with what certainly is, as its list has it', async ({
  page,
}) => {
  for (const path of ['/', '/meetings', '/map']) {
    await page.goto(`${path}?from=2024-01-01&to=2024-12-31`);
    const possible = page.getByRole('status').getByRole('link', { name: '৩টি', exact: true });
    await expect(possible, path).toHaveAttribute('href', /reading=possibly/);
    await possible.click();
    await expect(page).toHaveURL('/meetings?from=2024-01-01&to=2024-12-31&reading=possibly');
    await expect(lines(page, 'list'), path).toHaveCount(3);
  }
});
