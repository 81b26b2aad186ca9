import path from 'node:path';
import { root } from '../../app/serve/root.mjs';
import { overTheEdge } from './set-up/page-faults';
import { startAppWith } from './set-up/start-app';
import { test as base, expect, type Page } from './set-up/test';
import { WORDS } from './set-up/words';

const ARTICLES = path.join(root, 'tests', 'browser', 'set-up', 'short-articles.jsonl');

/** The app with a few articles of a sentence or two. */
const test = base.extend<object, { shortArticles: string }>({
  shortArticles: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const app = await startAppWith(ARTICLES);
      await use(app.address);
      await app.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  address: async ({ shortArticles }, use) => use(shortArticles),
});
test.describe.configure({ mode: 'default' });

const { differing, kind, meeting, search, searchPage, status } = WORDS.bn;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const kicker = (page: Page) => heading(page).locator('xpath=preceding-sibling::p');

/** The page of the only meeting in a list. */
async function openOnly(page: Page, list: string): Promise<void> {
  await page.goto(list);
  await page.locator('tbody tr').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/meetings\/m-/);
}

test('the head of a meeting that was not held says so, and one that was says nothing of it', async ({
  page,
}) => {
  await openOnly(page, '/meetings?status=cancelled');
  await expect(heading(page)).toHaveText('ভারত সফর: তারেক রহমান');
  await expect(kicker(page)).toHaveText(`${kind.visit} (${status.cancelled})`);
  await openOnly(page, '/meetings?place=geneva');
  await expect(kicker(page)).toHaveText(`${kind.talks}: জেনেভা, সুইজারল্যান্ড`);
});

test('a meeting says of which article but the beginning is here, and that the articles name other countries', async ({
  page,
}) => {
  await openOnly(page, '/meetings?kind=summit');
  const reports = page.locator('#reports');
  await expect(reports.getByText(meeting.beginning)).toHaveCount(1);
  await expect(reports.getByRole('article').filter({ hasText: 'দাবিকে পুরোপুরি' })).toContainText(
    meeting.beginning,
  );
  const { countries, place, participants } = differing;
  await expect(reports).toContainText(
    `${meeting.differ} ${countries}। ${meeting.fuller} ${place} ও ${participants}।`,
  );
  await expect(reports.getByRole('row').filter({ hasText: 'কোন কোন দেশ' }).first()).toContainText(
    meeting.differs,
  );
  await page.getByText(meeting.how).click();
  await expect(page.getByText(meeting.by.countries)).toBeVisible();
});

test('in English a visit to a country of an article has it', async ({ page }) => {
  await openOnly(page, '/en/meetings?leader=xi-jinping');
  await expect(heading(page)).toHaveText('Visit to the United States: Xi Jinping');
});

test('where a meeting was leads to all that were there', async ({ page }) => {
  await openOnly(page, '/meetings?place=doha');
  await page.getByRole('main').getByRole('link', { name: 'দোহা', exact: true }).click();
  await expect(page).toHaveURL('/meetings?place=doha');
});

test('a city that is searched leads to the meetings there, in either script, narrowed by whom', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const listed = page.locator('tbody tr').filter({ visible: true });
  for (const [q, place, href, count] of [
    ['জেনেভায়', 'জেনেভা, সুইজারল্যান্ড', '/meetings?place=geneva', 1],
    // a city whose first word is a country's as well
    ['new york', 'নিউইয়র্ক, যুক্তরাষ্ট্র', '/meetings?place=new-york', 1],
    ['geneva', 'জেনেভা, সুইজারল্যান্ড', '/meetings?place=geneva', 1],
    // a capital is its country as well, of which nobody met there
    ['দোহা', 'দোহা, কাতার', '/meetings?place=doha', 1],
    ['trump doha', 'দোহা, কাতার', '/meetings?leader=donald-trump&place=doha', 1],
  ] as const) {
    await page.goto(`/search?q=${encodeURIComponent(q)}`);
    const offered = main.getByRole('link', { name: place, exact: true });
    await expect(offered, q).toHaveAttribute('href', href);
    await expect(main, q).toContainText('সেখানকার ১টি বৈঠক');
    await offered.click();
    await expect(listed, q).toHaveCount(count);
  }
  // the two have met, and not with the country of the capital: so it is the city that is meant
  await page.goto('/search?q=trump+erdogan+doha');
  const meetings = page.getByRole('region', { name: searchPage.group.meetings, exact: true });
  await expect(meetings.getByRole('listitem')).toHaveCount(1);
  await expect(meetings).toContainText(/ট্রাম্প.*এরদোয়ান.*দোহা, কাতার/s);
  await expect(main).not.toContainText('দুই পক্ষের');
  // the articles and the meetings of the page of finds are those of the place as well
  await page.goto('/search?q=geneva');
  await expect(page.getByRole('region', { name: searchPage.group.articles, exact: true })).toContainText(
    'জেনেভায় বৈঠক',
  );
  await expect(page.getByRole('region', { name: searchPage.group.meetings, exact: true })).toContainText(
    'আব্বাস আরাগচি ও সের্গেই লাভরভ',
  );
  await page.getByRole('combobox', { name: search.label, exact: true }).fill('জেনেভা');
  await page.getByRole('option', { name: /জেনেভা, সুইজারল্যান্ড.*১টি বৈঠক/ }).click();
  await expect(page).toHaveURL('/meetings?place=geneva');
});

test('no line of the map’s table is cut on a small phone @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/en/map');
  const table = page.getByRole('table', { name: WORDS.en.map.table });
  await expect(table.locator('tbody tr')).not.toHaveCount(0);
  expect(await overTheEdge(page, 360)).toEqual([]);
  const [wide, room] = await table.evaluate((one) => [
    one.parentElement?.scrollWidth ?? 0,
    one.parentElement?.clientWidth ?? 0,
  ]);
  expect(wide).toBeLessThanOrEqual(room ?? 0);
});

test('how often an article names somebody stays in one line on the smallest phone @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 780 });
  await page.goto('/en/articles?names=donald-trump');
  await page.getByRole('link', { name: 'দোহায় বৈঠক' }).click();
  const times = page.locator('#understood').getByRole('link', { name: /^once: / });
  await expect(times.filter({ visible: true })).not.toHaveCount(0);
  const heights = await times.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  for (const height of heights) expect(height).toBeLessThan(32);
});

test('a name of two letters is one among others, too', async ({ page }) => {
  for (const q of ['xi trump', 'trump xi', 'শি ট্রাম্প']) {
    await page.goto(`/search?q=${encodeURIComponent(q)}`);
    await expect(
      page.getByRole('main').getByRole('link', { name: /^(শি চিন পিং|ডোনাল্ড ট্রাম্প) ও / }),
      q,
    ).toBeVisible();
  }
});

test('two meetings of the same people whose days nobody tells are told apart by their words', async ({
  page,
  request,
}) => {
  const { undated } = await (await request.get('/api/meetings?leader=narendra-modi')).json();
  expect(undated.rows).toHaveLength(2);
  for (const [from, words] of [
    ['/meetings/', /^বাংলাদেশ সফর: নরেন্দ্র মোদি – ‘(?:পুরোনো সফরের কথা|সেতু চুক্তির আগে)’ /],
    ['/en/meetings/', /^Visit to Bangladesh: Narendra Modi – “(?:পুরোনো সফরের কথা|সেতু চুক্তির আগে)” /],
  ] as const) {
    const told = new Set<string>();
    for (const { id } of undated.rows) {
      await page.goto(`${from}${id}`);
      expect(await page.title()).toMatch(words);
      told.add(await page.title());
      told.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
    }
    expect(told.size).toBe(4);
  }
});

test('each article tells of itself what no other does: whose it is, of which day, whom it names, who meets', async ({
  page,
  request,
}) => {
  const { rows } = await (await request.get('/api/articles')).json();
  let told: { title: string; description: string }[] = [];
  for (const [from, none] of [
    ['/en/articles/', /\b0\b/],
    ['/articles/', /(?:^|\s)০/],
  ] as const) {
    told = [];
    for (const { id } of rows) {
      await page.goto(`${from}${id}`);
      const description = (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
      expect(description).not.toMatch(none);
      told.push({ title: await page.title(), description });
    }
    expect(new Set(told.map(({ title }) => title)).size).toBe(rows.length);
    // of the same paper's same day are two without a name in them
    expect(new Set(told.map(({ description }) => description)).size).toBe(rows.length - 1);
  }
  const described = (title: RegExp) => told.find((one) => title.test(one.title))?.description;
  expect(described(/^নিউইয়র্কে বৈঠক/)).toMatch(
    /^যুগান্তর, ২৪ সেপ্টেম্বর ২০২৫। যাঁদের নাম আছে: আন্তোনিও গুতেরেস, ক্রিস্টোফার লাক্সন। যে বৈঠকের কথা আছে—/,
  );
  expect(described(/^শীতের আগেই বাজারে নতুন আলু এসেছে, দাম… \(সমকাল, ২০ আগস্ট ২০২৬\)/)).toMatch(/^সমকাল/);
});
