import { todayInDhaka } from '../../lib/time/quick-ranges';
import { lines } from './set-up/meetings';
import { expectSoundPage, overTheEdge, violations } from './set-up/page-faults';
import { expect, type Page, test } from './set-up/test';
import { inLocale, LOCALES, type Locale, WORDS } from './set-up/words';

const { kind, search, searchPage, status, when } = WORDS.bn;

const box = (page: Page, locale: Locale = 'bn') =>
  page.getByRole('combobox', { name: WORDS[locale].search.label, exact: true });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const digits = (count: number) => count.toLocaleString('bn-BD');
const digitsOf = (year: number) => year.toLocaleString('bn-BD', { useGrouping: false });
const about = (q: string) => `/search?q=${encodeURIComponent(q)}`;

test('/ leads to the box, and what it suggests is chosen by keyboard', async ({ page }) => {
  await page.goto('/articles');
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('putin');
  await expect(options(page).first()).toHaveText(/ভ্লাদিমির পুতিন.*ইংরেজি নাম: Vladimir Putin/);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/টি মিল পাওয়া গেছে/);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  const chosen = (await box(page).getAttribute('aria-activedescendant')) ?? '';
  await expect(page.locator(`[id="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowUp');
  // above the first line is the last: all that is found
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/leaders/vladimir-putin');
  await expect(box(page)).toHaveValue('');

  // a meeting says how its day is known, and that it was not held
  await box(page).fill('সফর');
  await expect(
    options(page)
      .filter({ hasText: new RegExp(`^.*${kind.visit} · `) })
      .first(),
  ).toHaveText(
    new RegExp(`${kind.visit} · (${status.planned} · |${status.proposed} · )?(${when.reportedOn} )?[০-৯]`),
  );

  // in short, an organisation by its own page
  await box(page).fill('CSTO');
  await options(page).filter({ hasText: 'যৌথ নিরাপত্তা চুক্তি সংস্থা' }).first().click();
  await expect(page).toHaveURL('/organisations/CSTO');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('যৌথ নিরাপত্তা চুক্তি সংস্থা');

  // two names, in another spelling: the page of the two
  await box(page).fill('পুটিন শরিফ');
  await expect(options(page).first()).toHaveText(/ভ্লাদিমির পুতিন ও শাহবাজ শরিফ.*৪টি বৈঠক/);
  await options(page).first().click();
  await expect(page).toHaveURL('/pairs/shehbaz-sharif/vladimir-putin');

  // the sign stays a sign where somebody writes
  await box(page).fill('');
  await box(page).press('/');
  await expect(box(page)).toHaveValue('/');
});

test('a question that is too long is told in the box, and nothing of it is cut off', async ({ page }) => {
  await page.goto('/en/articles');
  const field = page.getByRole('banner').getByRole('combobox');
  const long = 'পুতিন মোদি '.repeat(20).trim();
  await field.fill(long);
  await expect(field).toHaveValue(long);
  expect(await field.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
    WORDS.en.fault.reason['too-long'],
  );
  await field.press('Enter');
  await expect(page).toHaveURL('/en/articles');
  await field.fill('পুতিন');
  expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(true);
  await field.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=/);
});

test('a letter alone finds those who begin so, the most met first', async ({ request }) => {
  for (const [q, first] of [
    ['প', 'vladimir-putin'],
    ['p', 'vladimir-putin'],
    ['sh', 'shehbaz-sharif'],
  ] as const) {
    const { suggestions } = await (
      await request.get(`/api/search/suggestions?q=${encodeURIComponent(q)}&lang=bn`)
    ).json();
    const leaders = suggestions.filter(({ href }: { href: string }) => href.startsWith('/leaders/'));
    expect(leaders[0]?.href, q).toBe(`/leaders/${first}`);
  }
});

test('an office finds whoever holds it, says so, and has the country beside', async ({ page }) => {
  await page.goto(about('রাশিয়ার প্রেসিডেন্ট'));
  const leaders = page.getByRole('region', { name: searchPage.group.leaders });
  await expect(leaders.getByRole('listitem').first()).toContainText(
    /ভ্লাদিমির পুতিন.*পদ ধরে পাওয়া: প্রেসিডেন্ট, রাশিয়া/s,
  );
  const countries = page.getByRole('region', { name: searchPage.group.countries });
  await expect(countries.getByRole('listitem')).toContainText(['রাশিয়া']);
  await page.goto('/en');
  await box(page, 'en').fill('president of russia');
  await expect(options(page).first()).toHaveText(/Vladimir Putin.*by office: President, Russia/);
  await expect(options(page).nth(1)).toContainText('Russia');
});

test('of a year it is told how many meetings were surely then, and of a place that none is told there', async ({
  page,
}) => {
  await page.goto('/en/search?q=putin 2025');
  const main = page.getByRole('main');
  await expect(main).toContainText('One meeting is certainly from that time; 4 more may be.');
  await main.getByRole('link', { name: 'One meeting', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/meetings\?from=2025-01-01&to=2025-12-31&leader=vladimir-putin$/);
  await page.goto('/en/search?q=putin mumbai');
  await expect(main).toContainText('No meeting in Mumbai was found in these articles');
  await expect(main.getByRole('heading', { name: WORDS.en.searchPage.group.meetings })).toBeVisible();
  await page.goto('/en/search?q=putin cuba');
  await expect(main).toContainText('No meeting in Cuba was found in these articles');
});

test('a time is told against today, and what is no name is said without looking for somebody', async ({
  page,
}) => {
  const [year = ''] = todayInDhaka().split('-');
  const main = page.getByRole('main');
  const noName = 'কোনো নেতা, দেশ, সংস্থা বা জায়গার নাম হিসেবে মেলেনি';
  await page.goto('/en/search?q=putin this year');
  await expect(main).toContainText(`${year}Vladimir Putin: `);
  await expect(main).not.toContainText('matched no leader');
  await page.goto(about('পুতিন গত বছর'));
  await expect(main).toContainText(`${digitsOf(Number(year) - 1)}ভ্লাদিমির পুতিন: `);
  await expect(main).not.toContainText(noName);
  await page.goto(about('পুতিন যুদ্ধবিরতি'));
  await expect(main).toContainText(`যুদ্ধবিরতি ${noName}`);
});

test('a time with one end is said, and narrows the list from there on or up to there', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/en/search?q=putin since 2025');
  await expect(main).not.toContainText('matched no leader');
  await main.getByRole('link', { name: 'from 2025 on', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/meetings\?from=2025-01-01&reading=possibly&leader=vladimir-putin$/);
  await page.goto(about('২০২৫ সালের আগে পুতিন'));
  await main.getByRole('link', { name: '২০২৪ পর্যন্ত', exact: true }).click();
  await expect(page).toHaveURL('/meetings?to=2024-12-31&reading=possibly&leader=vladimir-putin');
  await page.goto(about('সেপ্টেম্বরে পুতিন'));
  await expect(main).toContainText('সেপ্টেম্বরে ঠিক কোন সময়, তা বোঝা যায়নি');
  await page.goto('/en/search?q=putin last week');
  await expect(main).toContainText(WORDS.en.searchPage.timeWeek);
});

test('an office that nobody is known to hold is told', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto(about('রাশিয়ার রাজা'));
  await expect(main).toContainText('রাশিয়া: রাজা পদে আছেন বা ছিলেন বলে জানা কেউ নেতার তালিকায় নেই।');
  await page.goto('/en/search?q=king of russia');
  await expect(main).toContainText(
    'Russia: the list of leaders has nobody who is known to hold the office king',
  );
  // who holds it by the lexicon is named, though no article does
  await page.goto(about('ভারতের রাষ্ট্রপতি'));
  await expect(main).toContainText('নেতার তালিকা অনুযায়ী এই পদে এখন দ্রৌপদী মুর্মু');
  await page.goto('/en/search?q=president of india');
  await expect(main).toContainText('By the list of leaders the office is now held by Droupadi Murmu');
});

test('a title alone is the office, and a code with full stops is a state', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/en/search?q=queen');
  await expect(main).toContainText('The list of leaders has nobody who is known to hold the office queen');
  await page.goto('/en/search?q=u.s. russia');
  await expect(main).toContainText('United States');
  await expect(main).not.toContainText('matched no leader');
});

test('an address that is far too long is refused by the page', async ({ page }) => {
  await page.goto(about('পুতিন'.repeat(600)));
  await expect(page.getByRole('main')).toContainText(searchPage.refused);
});

test('a year alone finds what was then, and the page says so', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(inLocale(locale, '/search?q=2025'));
    const of = (name: string) => page.getByRole('region', { name, exact: true });
    const { group, articlesOfTime } = WORDS[locale].searchPage;
    const year = locale === 'bn' ? '২০২৫' : '2025';
    await expect(of(group.articles)).toContainText(articlesOfTime.replace('{times}', year));
    const days = of(group.articles).locator('li time');
    await expect(days).toHaveCount(3);
    for (const day of await days.all()) await expect(day).toHaveAttribute('datetime', /^2025-/);
    await expect(of(group.meetings)).toContainText(year);
  }
});

test('a suggested meeting and article say why they were found, to eye and ear', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(inLocale(locale, '/articles'));
    const { group, sentence, why } = WORDS[locale].search;
    const name = locale === 'bn' ? 'ভ্লাদিমির পুতিন' : 'Vladimir Putin';
    const of = (words: string) => page.getByRole('group', { name: words, exact: true }).getByRole('option');
    await expect(async () => {
      await box(page, locale).fill('');
      await box(page, locale).pressSequentially('পুতিন');
      await expect(of(group.articles).first()).toBeVisible({ timeout: 3000 });
    }).toPass();
    await expect(of(group.meetings).first()).toContainText(why.matched.replace('{form}', name));
    await expect(of(group.articles).first().locator('mark').first()).toHaveText(/পুতিন/);
    await expect(of(group.articles).first()).toHaveAccessibleName(new RegExp(`${sentence} .*পুতিন`));
    expect(await violations(page)).toEqual([]);
  }
});

test('on a phone it suggests in English within the window, and Enter leads to all finds @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/countries');
  await expect(async () => {
    await box(page, 'en').fill('');
    await box(page, 'en').fill('পুটিন');
    await expect(options(page).first()).toHaveText(/Vladimir Putin.*পুটিন/, { timeout: 2000 });
  }).toPass();
  expect(await overTheEdge(page, 360)).toEqual([]);
  await expect(options(page).last()).toBeInViewport();
  // the keys bring what they choose into sight, above the last line
  const [above = 0, end = 0] = [(await options(page).count()) - 2, (await options(page).count()) - 1];
  for (let step = 0; step <= above; step++) await box(page, 'en').press('ArrowDown');
  await expect(options(page).nth(above)).toHaveAttribute('aria-selected', 'true');
  const foot = async (at: number) => (await options(page).nth(at).boundingBox()) ?? { y: 0, height: 0 };
  await expect
    .poll(async () => (await foot(above)).y + (await foot(above)).height - (await foot(end)).y)
    .toBeLessThan(1);
  await box(page, 'en').press('ArrowDown');
  await box(page, 'en').press('Enter');
  await expect(page).toHaveURL(`/en${about('পুটিন')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results for “পুটিন”');
  await expect(box(page, 'en')).toHaveValue('পুটিন');
});

test('the page of finds tells why, how many of how many, and shows the sentence', async ({ page }) => {
  await page.goto(about('পুতিন'));
  const group = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(group(searchPage.group.leaders).getByRole('listitem')).toHaveText([/ভ্লাদিমির পুতিন/]);
  const meetings = group(searchPage.group.meetings);
  await expect(meetings.getByRole('listitem')).toHaveCount(8);
  await expect(meetings).toContainText(/টির মধ্যে ৮টি দেখানো হচ্ছে/);
  await meetings.getByRole('link', { name: /টিই দেখুন$/ }).click();
  await expect(page).toHaveURL(`${about('পুতিন')}&in=meetings`);
  expect(await meetings.getByRole('listitem').count()).toBeGreaterThan(8);
  await expect(group(searchPage.group.leaders)).toHaveCount(0);

  await page.goto(about('সম্মেলন পাকিস্তান'));
  const article = group(searchPage.group.articles).getByRole('listitem');
  await expect(article.locator('mark').first()).toHaveText(/পাকিস্তান|সম্মেলন/);
  const sentence = (await article.locator('q').textContent()) ?? '';
  await article.getByRole('link', { name: searchPage.inArticle }).click();
  await expect(page.locator(':target')).toContainText(sentence.slice(0, 40));
});

test('two names with a year or a kind lead to as many meetings of the two as are counted', async ({
  page,
}) => {
  const listed = page.locator('#meetings tbody tr, #undated tbody tr');
  for (const [q, count] of [
    ['putin sharif', 4],
    ['putin sharif 2025', 3],
    ['putin sharif 2025 সফর', 1],
  ] as const) {
    await page.goto(about(q));
    const offered = page
      .getByRole('main')
      .locator('p', { hasText: new RegExp(`দুই পক্ষের (?:এমন )?${digits(count)}টি বৈঠক`) });
    await offered.getByRole('link').click();
    await expect(page).toHaveURL(/\/pairs\/shehbaz-sharif\/vladimir-putin/);
    await expect(listed, q).toHaveCount(count);

    await page.goto('/articles');
    await box(page).fill(q);
    const first = options(page).first();
    await expect(first).toHaveText(new RegExp(`${digits(count)}টি বৈঠক`));
    await first.click();
    await expect(listed, q).toHaveCount(count);
  }
});

test('a day and a month narrow the meetings, and lead to the list of them', async ({ page }) => {
  const main = page.getByRole('main');
  const found = (locale: Locale, group: 'leaders' | 'meetings') =>
    page
      .getByRole('region', { name: WORDS[locale].searchPage.group[group], exact: true })
      .getByRole('listitem');
  for (const [locale, q, time, said, days] of [
    [
      'bn',
      'পুতিন মে ২০২৫',
      'মে ২০২৫',
      'নিশ্চিতভাবে এই সময়ের ১টি বৈঠক।',
      'from=2025-05-01&to=2025-05-31&reading=possibly',
    ],
    [
      'en',
      'Putin 9 May 2025',
      '9 May 2025',
      'One meeting is certainly from that time.',
      'from=2025-05-09&to=2025-05-09&reading=possibly',
    ],
  ] as const) {
    await page.goto(inLocale(locale, about(q)));
    await expect(found(locale, 'leaders')).toHaveCount(1);
    await expect(found(locale, 'meetings')).toHaveCount(1);
    await expect(main).toContainText(said);
    await main.getByRole('link', { name: time, exact: true }).first().click();
    await expect(page).toHaveURL(inLocale(locale, `/meetings?${days}&leader=vladimir-putin`));
    const list = page.getByRole('table', { name: WORDS[locale].meetings.title, exact: true });
    await expect(list.locator('tbody tr')).toHaveCount(1);
  }

  // none surely was on that day, and two may have been: these are listed, and counted in the way to them
  await page.goto(about('putin 18 june 2024'));
  await expect(found('bn', 'meetings')).toHaveCount(2);
  await expect(
    main.getByRole('link', { name: `${searchPage.group.meetings} (২)`, exact: true }),
  ).toBeVisible();
  await main.getByRole('link', { name: 'এই সময়ের হতে পারে ২টি' }).click();
  await expect(page).toHaveURL(
    '/meetings?from=2024-06-18&to=2024-06-18&reading=possibly&leader=vladimir-putin',
  );
  await expect(lines(page, 'list')).toHaveCount(2);

  // of no year: said so, and no beginning of a name
  await page.goto(about('putin 18 june 42'));
  await expect(main).toContainText('18 june ঠিক কোন সময়, তা বোঝা যায়নি');
  await expect(main).toContainText('৪২ কোনো নেতা, দেশ, সংস্থা বা জায়গার নাম হিসেবে মেলেনি');
  await expect(found('bn', 'leaders')).toHaveText([/ভ্লাদিমির পুতিন/]);
});

test('either script finds the same articles, and each says why', async ({ page }) => {
  const articles = page.getByRole('region', { name: WORDS.en.searchPage.group.articles, exact: true });
  const titles = async (q: string) => {
    await page.goto(`/en${about(q)}&in=articles`);
    return (
      await articles
        .getByRole('listitem')
        .evaluateAll((all) => all.map((one) => one.querySelector('a')?.textContent))
    ).sort();
  };
  const latin = await titles('putin');
  await expect(articles.getByRole('listitem').first()).toContainText('Mentions Vladimir Putin');
  await expect(articles.locator('mark').first()).toHaveText(/পুতিন/);
  expect(await titles('পুতিন')).toEqual(latin);
  await expect(articles.getByText('Mentions Vladimir Putin')).toHaveCount(0);

  await page.goto(`/en${about('putin')}`);
  const leaders = page.getByRole('region', { name: WORDS.en.searchPage.group.leaders, exact: true });
  await expect(leaders).toContainText('1 person');
});

for (const locale of ['bn', 'en'] as const) {
  test(`what the box says before one types fits into it in ${locale} @phone`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(inLocale(locale, '/countries'));
      const [wide, room] = await box(page, locale).evaluate((input: HTMLInputElement) => {
        const { fontFamily, fontSize, fontWeight, paddingLeft, paddingRight } = getComputedStyle(input);
        const words = document.body.appendChild(document.createElement('span'));
        Object.assign(words.style, { position: 'absolute', whiteSpace: 'nowrap' });
        Object.assign(words.style, { fontFamily, fontSize, fontWeight });
        words.textContent = input.placeholder;
        const { width } = words.getBoundingClientRect();
        words.remove();
        return [width, input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)];
      });
      expect([width, wide <= room]).toEqual([width, true]);
    }
  });

  test(`every state of the page of finds is sound in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const queries = ['', '?q=putin', '?q=putin+june+২০২৪+১৮+may', `?q=${encodeURIComponent('২০ জুন ২০২৪')}`];
    queries.push(`?q=${encodeURIComponent('পুটিন শরিফ')}`, '?q=zxvbq', '?q=putin&page=x');
    for (const query of queries) await expectSoundPage(page, inLocale(locale, `/search${query}`), locale);
    await expect(page.getByRole('alert').filter({ hasText: WORDS[locale].searchPage.refused })).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, provoked: /^failed: .*\.js csp$/ });

  test('the box is a form, and nothing found says what to try', async ({ page }) => {
    await page.goto('/leaders');
    await box(page).fill('zxvbq');
    await page.getByRole('button', { name: search.send, exact: true }).click();
    await expect(page).toHaveURL('/search?q=zxvbq');
    await expect(page.getByRole('heading', { name: searchPage.tryTitle })).toBeVisible();
    await page.getByRole('link', { name: 'shi jinping' }).click();
    await expect(page).toHaveURL('/search?q=shi+jinping');
    await expect(box(page)).toHaveValue('shi jinping');
  });
});

test('/ can be switched off', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('checkbox', { name: searchPage.shortcut }).uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: searchPage.shortcut })).not.toBeChecked();
  await page.getByRole('main').press('/');
  await expect(box(page)).not.toBeFocused();
});

test('the routes refuse what they cannot read, by its name', async ({ request }) => {
  for (const [path, field] of [
    ['/api/search', 'q'],
    [`/api/search?q=${'x'.repeat(101)}`, 'q'],
    ['/api/search?q=x&in=people', 'in'],
    ['/api/search/suggestions?q=', 'q'],
    ['/api/search/suggestions?q=x&lang=fr', 'lang'],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status(), (await answer.json()).error.field]).toEqual([path, 400, field]);
  }
  const { suggestions } = await (await request.get('/api/search/suggestions?q=putin&lang=en')).json();
  expect(suggestions[0]).toMatchObject({
    href: '/en/leaders/vladimir-putin',
    label: 'Vladimir Putin',
    why: null,
  });
});
