import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { article, countryPair, countryTable, exactness, filter } = WORDS.bn;
const { kind, leader, leaderTable, meeting, pair, start, status } = WORDS.bn;

// none of these ways needs a script; the browser itself blocks what it is told not to run
test.use({ javaScriptEnabled: false, provoked: /^failed: .*\.js csp$/ });

const meetingLines = (page: Page) => page.locator('#meetings tbody tr');

test('a newcomer’s questions lead to their answers, and the newest meetings say how exactly their day is known', async ({
  page,
}) => {
  await page.goto('/');
  const panel = page.getByRole('region', { name: start.title });
  await expect(
    panel.getByRole('region', { name: start.latest.held, exact: true }).getByRole('listitem'),
  ).toHaveCount(5);
  // what only the day of its news is known of may be long over, and stands last
  const dates = panel.getByRole('listitem').locator('details');
  await expect(dates.first()).not.toContainText(exactness.short.reportedOn);
  const date = dates.filter({ hasText: exactness.short.reportedOn }).first();
  await date.locator('summary').click();
  await expect(date).toContainText(exactness.reportedOn);

  const questions = panel.getByRole('region', { name: start.questions }).getByRole('link');
  const asked = await questions.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(asked).toHaveLength(5);
  for (const href of asked) {
    await page.goto(href);
    await expect(page.locator('tbody tr').filter({ visible: true }).first(), href).toBeVisible();
  }
  await page.goto('/');
  await questions.filter({ hasText: 'ভ্লাদিমির পুতিন ২০২৪ সালে কোথায় গেছেন?' }).click();
  await expect(meetingLines(page)).toHaveText([/জুন ২০২৪.*জুন মাসে.*কিম জং উন.*পিয়ংইয়ং, উত্তর কোরিয়া/s]);
});

test('a leader’s meetings are narrowed and sorted by the page’s own address; spellings lead to the letters', async ({
  page,
}) => {
  await page.goto('/leaders?search=putin');
  await page.getByRole('row').filter({ hasText: 'পুতিন' }).locator('td.number a').first().click();
  await expect(page).toHaveURL('/leaders/vladimir-putin#meetings');
  const all = await meetingLines(page).allInnerTexts();
  const head = page.locator('#meetings thead th').first();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('link').click();
  await expect(page).toHaveURL('/leaders/vladimir-putin?sort=oldest#meetings');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await meetingLines(page).allInnerTexts()).toHaveLength(all.length);
  await expect(meetingLines(page).first()).toContainText('২০২৪');

  await page.getByRole('checkbox', { name: kind.call }).check();
  await page.getByRole('button', { name: filter.send }).click();
  await expect(page).toHaveURL('/leaders/vladimir-putin?kind=call&sort=oldest#meetings');
  await expect(meetingLines(page)).toHaveText([/১৫ মার্চ ২০২৫.*লুকাশেঙ্কো/s]);

  const spelling = page.getByRole('region', { name: leader.spellings }).getByRole('listitem').first();
  await expect(spelling).toContainText('ভ্লাদিমির পুতিন');
  await spelling.getByRole('link').nth(1).click();
  await expect(page.locator('.named:target')).toHaveText(/^ভ্লাদিমির পুতিন/);
  await expect(page.locator('.named:target')).toBeInViewport();
});

test('two countries have one address; what nobody tells is not called never', async ({ page }) => {
  await page.goto('/countries?sort=name');
  await expect(page.getByRole('columnheader', { name: countryTable.country })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.goto('/countries/RU');
  await expect(page.locator('#visits-out').getByRole('listitem').filter({ hasText: 'পিয়ংইয়ং' })).toHaveCount(
    1,
  );
  await expect(page.locator('#visits-in').getByRole('listitem').filter({ hasText: 'পিয়ংইয়ং' })).toHaveCount(
    0,
  );
  await page.locator('#met').getByRole('link', { name: 'উত্তর কোরিয়া', exact: true }).click();
  await expect(page).toHaveURL('/countries/KP/with/RU');
  const facts = page.locator('dl.facts').first();
  await expect(facts).toContainText(pair.about);
  await facts.getByRole('link', { name: new RegExp(status.held) }).click();
  await expect(page).toHaveURL('/countries/KP/with/RU?status=held#meetings');
  const held = await meetingLines(page).count();
  expect(held).toBeGreaterThan(0);
  await page.goto('/countries/RU/with/KP?kind=visit');
  await expect(page).toHaveURL('/countries/KP/with/RU?kind=visit');
  await expect(meetingLines(page)).toHaveText([/জুন ২০২৪/]);

  await page.goto('/countries/KZ/with/PK');
  await expect(page.locator('main')).toContainText('কাজাখস্তান ও পাকিস্তান একসঙ্গে বসেছে');
  await expect(page.locator('main')).toContainText('তার মানে এই নয় যে দুই দেশের কখনো বৈঠক হয়নি');
  await expect(page.getByText(countryPair.kicker, { exact: true })).toBeVisible();
  await expect(meetingLines(page)).toHaveCount(0);
  await page.getByRole('link', { name: /কাজাখস্তান: / }).click();
  await expect(page).toHaveURL('/articles?names=KZ');
  await expect(page.locator('tbody tr')).toHaveCount(2);
});

test('reports of one meeting stand side by side, field by field', { tag: '@both' }, async ({
  page,
  request,
  isMobile,
}) => {
  const { rows } = await (await request.get('/api/meetings?leader=kim-jong-un')).json();
  await page.goto(`/meetings/${rows[0].id}`);
  const table = page.getByRole('table', { name: meeting.compare });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  const date = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: meeting.when }) });
  await expect(date.getByRole('cell')).toHaveText([/জুন ২০২৪.*“?জুন মাসে/s, /জুন \(সাল জানা নেই\).*জুন ২০২৪/s]);
  const people = table.getByRole('row', { name: new RegExp(meeting.who) });
  // who names fewer does not contradict
  await expect(people.getByRole('rowheader')).toContainText(meeting.saysMore);
  await expect(table.locator('.differs-mark')).toHaveCount(0);
  const boxes = await Promise.all((await date.getByRole('cell').all()).map((cell) => cell.boundingBox()));
  const [one, other] = boxes;
  // beside each other on a desk, and on a phone one under the other, each with its article's number
  if (isMobile) expect(other?.y).toBeGreaterThanOrEqual((one?.y ?? 0) + (one?.height ?? 0));
  else expect(other?.x).toBeGreaterThanOrEqual((one?.x ?? 0) + (one?.width ?? 0));
  await expect(date.locator('.source').first()).toBeVisible({ visible: isMobile });
  // what a rule is called among rules are no words of the page's
  const rules = page.locator('p', { hasText: meeting.rule });
  await expect(rules).not.toHaveCount(0);
  await expect(rules.locator('[title]')).toHaveCount(0);
  await page.getByText(meeting.how).click();
  await expect(page.locator('details[open]').filter({ hasText: meeting.how })).toContainText(
    WORDS.bn.meeting.by.participants,
  );
});

test('a meeting’s sentences mark the words that tell who, where and when, and say whom a pronoun means', async ({
  page,
  request,
}) => {
  const { rows } = await (await request.get('/api/meetings?leader=kim-jong-un')).json();
  await page.goto(`/meetings/${rows[0].id}`);
  const key = page.getByRole('list', { name: meeting.marks });
  await expect(key.getByRole('listitem')).toHaveText([
    meeting.mark.participants,
    meeting.mark.countries,
    meeting.mark.date,
    meeting.mark.place,
    meeting.mark.countryAndPlace,
  ]);
  const said = page.locator('.marked-quote');
  const who = said.locator('[data-kind=leader]', { hasText: 'পুতিন' }).first();
  await expect(who).toHaveAttribute('href', '/leaders/vladimir-putin');
  const told = page.getByRole('list', { name: meeting.marksSaid }).first().getByRole('listitem');
  await expect(told).toHaveText([
    `জুন মাসে (${meeting.mark.date})`,
    `উত্তর কোরিয়ায় (${meeting.mark.countryAndPlace}: উত্তর কোরিয়া)`,
    `রাশিয়ার (${meeting.mark.countries}: রাশিয়া)`,
    `ভ্লাদিমির পুতিনের (${meeting.mark.participants}: ভ্লাদিমির পুতিন)`,
  ]);
  // the sentence itself is the article's own, to the letter
  await expect(said.first()).toHaveText(rows[0].evidence.text);
  await expect(said.locator('[data-kind=place]', { hasText: 'পিয়ংইয়ং' })).toHaveCount(1);
  await expect(said.locator('.dated').first()).toHaveText('জুন মাসে');
  // each is drawn in another way than by its colour, and so is its word in the key
  const lineOf = (kind: string) =>
    key
      .locator(`[data-kind=${kind}]`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  expect(new Set(await Promise.all(['leader', 'country', 'place'].map(lineOf))).size).toBe(3);

  // a pronoun says whom it means
  await page.goto('/meetings?leader=vladimir-putin');
  await page.locator('#undated tr', { hasText: 'আস্তানা' }).locator('th').getByRole('link').first().click();
  const he = page.locator('.marked-quote a', { hasText: /^তিনি$/ });
  await expect(he).toHaveAttribute('href', '/leaders/vladimir-putin');
  const behind = await he.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(behind).toContain('[');
  expect(behind).toContain('ভ্লাদিমির পুতিন');
});

test('an article’s marks are switched by kind, and what was understood leads to them', async ({
  page,
  request,
}) => {
  const { rows } = await (await request.get('/api/meetings?leader=kim-jong-un')).json();
  await page.goto(`/articles/${rows[0].evidence.articleId}`);
  const putin = page.locator('.article-text [data-kind=leader]').first();
  const note = page.locator('.article-text .note').first();
  const line = () => putin.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line()).toBe('underline');
  await page.getByRole('checkbox', { name: new RegExp(article.mark.leader) }).uncheck();
  expect(await line()).toBe('none');
  await expect(note).toBeVisible();
  await page.getByRole('checkbox', { name: new RegExp(article.mark.told) }).uncheck();
  await expect(note).toBeHidden();
  const understood = page.getByRole('complementary', { name: article.understood });
  await understood
    .getByRole('link', { name: /প্রথম উল্লেখ/ })
    .first()
    .click();
  await expect(page.locator('.named:target')).toBeInViewport();
});

test('whom the sentences of a meeting do not name is named by the sentence beside them that does', async ({
  page,
}) => {
  await page.goto('/meetings?kind=visit&leader=ukhnaagiin-khurelsukh');
  await page.locator('tbody th').getByRole('link').first().click();
  const reports = page.locator('#reports');
  await expect(reports).toContainText('সংবাদের অন্য বাক্যে: উখনাগিন খুরেলসুখ');
  await expect(reports.getByRole('link', { name: /উখনাগিন খুরেলসুখের/ })).toHaveClass('named');
});

test('a leader and the own state are no two sides: the leader’s page answers', async ({ page }) => {
  await page.goto('/en/pairs/vladimir-putin/RU?status=held');
  await expect(page).toHaveURL('/en/leaders/vladimir-putin?status=held');
  await page.goto('/pairs/vladimir-putin/KP');
  await expect(page).toHaveURL('/pairs/vladimir-putin/KP');
});

test('a visit says where it went: in lists, on its own page, and to whom it is shared', async ({ page }) => {
  await page.goto('/meetings?kind=visit&country=KP');
  const visit = page.locator('tbody th').getByRole('link', { name: /^উত্তর কোরিয়া সফর: ভ্লাদিমির পুতিন/ });
  await visit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^উত্তর কোরিয়া সফর: ভ্লাদিমির পুতিন/);
  await page.goto('/en/leaders/kim-jong-un');
  await expect(page.locator('dl.facts').getByRole('link', { name: /^Visit to North Korea: / })).toBeVisible();
});

test('beside the names of a country’s facts there is room before what they name', async ({ page }) => {
  await page.goto('/countries/RU');
  await expect(page.getByRole('heading', { name: WORDS.bn.country.leaders })).toBeVisible();
  const rooms = await page.locator('dl.facts dt').evaluateAll((names) =>
    names.map((name) => {
      const words = document.createRange();
      words.selectNodeContents(name);
      const value = name.nextElementSibling as HTMLElement;
      return value.getBoundingClientRect().left - words.getBoundingClientRect().right;
    }),
  );
  expect(Math.min(...rooms)).toBeGreaterThanOrEqual(12);
});

test('who met on no day that is told has no empty place for the last meeting in the list', async ({
  page,
}) => {
  await page.goto('/leaders');
  const row = page.getByRole('row').filter({ has: page.locator('a[href="/leaders/ukhnaagiin-khurelsukh"]') });
  await expect(row.getByRole('cell').last()).toHaveText(leaderTable.lastUnknown);
  await expect(page.getByRole('row', { name: /পুতিন/ }).first()).not.toContainText(leaderTable.lastUnknown);
});
