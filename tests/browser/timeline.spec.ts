import { canvas } from './set-up/canvas';
import { lines } from './set-up/meetings';
import { expect, type Locator, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { filter, timeline: words, meetings, kind } = WORDS.bn;

/** The seeds reach from January 2024 to November 2025: so many bars of a month. */
const BARS = 23;
const barOf = (month: string) => (Number(month.slice(0, 4)) - 2024) * 12 + Number(month.slice(5)) - 1;

const section = (page: Page): Locator => page.getByRole('region', { name: words.title, exact: true });
const slider = (page: Page, which: 'start' | 'end' | 'window'): Locator =>
  section(page).getByRole('slider', { name: words[which], exact: true });

/** The middle of a month's bar, somewhat above the line. */
async function placeOf(page: Page, month: string): Promise<{ x: number; y: number }> {
  const plot = section(page).getByTestId('timeline-plot');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('There is no timeline to be seen.');
  return { x: box.x + ((barOf(month) + 0.5) / BARS) * box.width, y: box.y + 45 };
}

/** Opens the explorer and waits for the grips, which only a script draws. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(slider(page, 'start')).toBeVisible();
  await expect(slider(page, 'end')).toBeVisible();
  // the picture above has its full height only then
  await expect(canvas(page)).toHaveAttribute('data-phase', /shown|empty/);
}

/** What the address asks for, in whatever order: `from=…&to=…`. */
async function expectAsked(page: Page, asked: string): Promise<void> {
  const sorted = (query: string) => [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort();
  await expect.poll(() => sorted(new URL(page.url()).search)).toEqual(sorted(asked));
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

const middleOf = async (grip: Locator) => {
  const box = await grip.boundingBox();
  if (!box) throw new Error('There is no grip to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Pulls an end by so many bars, from wherever its grip stands. */
async function pull(page: Page, which: 'start' | 'end', bars: number): Promise<void> {
  await section(page).getByTestId('timeline-plot').scrollIntoViewIfNeeded();
  const grip = await middleOf(slider(page, which));
  const plot = await section(page).getByTestId('timeline-plot').boundingBox();
  await drag(page, grip, { x: grip.x + (bars / BARS) * (plot?.width ?? 0), y: grip.y });
}

test('a time is drawn, pulled and moved with the mouse, and the back button undoes each', async ({
  page,
}) => {
  await open(page, '/');
  await drag(page, await placeOf(page, '2025-05'), await placeOf(page, '2025-06'));
  await expectAsked(page, 'from=2025-05-01&to=2025-06-30');
  await expect(lines(page, 'explorer')).toHaveText([/৯ মে ২০২৫.*লুকাশেঙ্কো.*পুতিন/s]);
  await expect(page.getByLabel(filter.from, { exact: true })).toHaveValue('2025-05-01');
  await expect(section(page)).toContainText('বাছাই: মে – জুন ২০২৫');

  await pull(page, 'start', -2);
  await expectAsked(page, 'from=2025-03-01&to=2025-06-30');
  await drag(page, await placeOf(page, '2025-04'), await placeOf(page, '2025-06'));
  await expectAsked(page, 'from=2025-05-01&to=2025-08-31');
  await expect(slider(page, 'window')).toHaveAttribute('aria-valuetext', '১ মে ২০২৫ থেকে ৩১ আগস্ট ২০২৫');

  await page.goBack();
  await expectAsked(page, 'from=2025-03-01&to=2025-06-30');
  await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', '১ মার্চ ২০২৫');
  await page.goBack();
  await page.goBack();
  await expectAsked(page, '');
  await expect(slider(page, 'window')).toHaveCount(0);
  await expect(lines(page, 'explorer')).toHaveCount(10);

  // a press that does not move is a link's
  await section(page).locator('a[data-paint="planned"][href*="from=2025-05-01"]').click();
  await expect(page).toHaveURL('/meetings?from=2025-05-01&to=2025-05-31');
  await expect(lines(page, 'list')).toHaveCount(1);
});

test('an end goes the way it is pulled, and what is not pulled keeps its day', async ({ page }) => {
  await open(page, '/?from=2025-03-05&to=2025-07-20');
  await pull(page, 'start', 0.7);
  await expectAsked(page, 'from=2025-04-01&to=2025-07-20');
  await pull(page, 'end', -0.9);
  await expectAsked(page, 'from=2025-04-01&to=2025-06-30');
  await pull(page, 'end', -0.3);
  await pull(page, 'start', 0.3);
  await pull(page, 'end', 1);
  await expectAsked(page, 'from=2025-04-01&to=2025-07-31');
  // neither of the two small pulls was a step
  await page.goBack();
  await expectAsked(page, 'from=2025-04-01&to=2025-06-30');
});

test('from near, an end that nobody touches stays open', async ({ page }) => {
  const span = 'span=2024-05-05_2024-08-31';
  await open(page, `/?${span}`);
  const [start, end] = [slider(page, 'start'), slider(page, 'end')];
  await start.focus();
  await page.keyboard.press('ArrowLeft');
  await end.focus();
  await page.keyboard.press('ArrowRight');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '১২ মে ২০২৪');
  await expectAsked(page, `from=2024-05-12&${span}`);
  await expect(end).toHaveAttribute('aria-valuetext', words.toEnd);
  // the whole of an open time is its one end
  await slider(page, 'window').focus();
  await page.keyboard.press('ArrowRight');
  await expectAsked(page, `from=2024-05-19&${span}`);
  await start.focus();
  await page.keyboard.press('Home');
  await expectAsked(page, span);
  await end.focus();
  await page.keyboard.press('ArrowLeft');
  await expectAsked(page, `to=2024-08-24&${span}`);
  await page.keyboard.press('End');
  await expectAsked(page, span);
});

test('keys move the ends and the whole, bar by bar, and say the day', async ({ page }) => {
  await open(page, '/');
  const [start, end] = [slider(page, 'start'), slider(page, 'end')];
  await expect(start).toHaveAttribute('aria-valuetext', words.fromBeginning);
  await start.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '১ জুন ২০২৪');
  await expectAsked(page, 'from=2024-06-01');
  await end.focus();
  await page.keyboard.press('Home');
  await expectAsked(page, 'from=2024-06-01&to=2024-06-30');
  await expect(lines(page, 'explorer')).toHaveText([/জুন ২০২৪.*কিম জং উন/s]);
  await slider(page, 'window').focus();
  await page.keyboard.press('PageUp');
  await expectAsked(page, 'from=2024-12-01&to=2024-12-31');
  await expect(lines(page, 'explorer')).toHaveCount(0);
  await expect(section(page).locator('[data-pending]')).toHaveCount(0);
  await page.goBack();
  await expect(end).toHaveAttribute('aria-valuetext', '৩০ জুন ২০২৪');
});

test('the days of the chosen time are typed beside it, follow a drag, and none is asked for out of order', async ({
  page,
}) => {
  await open(page, '/');
  const first = section(page).getByLabel(words.firstDay);
  const last = section(page).getByLabel(words.lastDay);
  await first.fill('2025-05-03');
  await last.fill('2025-06-20');
  await expectAsked(page, 'from=2025-05-03&to=2025-06-20');
  await expect(lines(page, 'explorer')).toHaveText([/৯ মে ২০২৫.*লুকাশেঙ্কো.*পুতিন/s]);
  await expect(page.getByLabel(filter.from, { exact: true })).toHaveValue('2025-05-03');

  await last.fill('2025-05-01');
  await expect(section(page).getByRole('alert')).toHaveText('শেষের দিন (১ মে ২০২৫) শুরুর দিনের আগে পড়েছে।');
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await expectAsked(page, 'from=2025-05-03&to=2025-06-20');

  await pull(page, 'end', 1);
  await expectAsked(page, 'from=2025-05-03&to=2025-07-31');
  await expect(last).toHaveValue('2025-07-31');
  await expect(section(page).getByRole('alert')).toBeHidden();
  await first.fill('');
  await expectAsked(page, 'to=2025-07-31');
});

test('every number of the table, and every bar, leads to as many meetings', async ({ page, request }) => {
  const numbers: string[] = [];
  for (const path of ['/', '/?leader=vladimir-putin&kind=talks,visit&span=2024-05-01_2024-08-31']) {
    await open(page, path);
    await section(page).locator('summary').click();
    const links = section(page).getByRole('table', { name: words.table }).locator('tbody a');
    const bars = section(page).locator('a[data-paint] title');
    const told = [
      ...(await links.evaluateAll((all) =>
        all.map((a) => [a.getAttribute('href'), a.textContent?.match(/^[০-৯,]+/)?.[0]]),
      )),
      ...(await bars.evaluateAll((all) =>
        all.map((one) => [one.parentElement?.getAttribute('href'), one.textContent?.split(' ').at(-1)]),
      )),
    ];
    for (const [href, text] of told) {
      const { totals } = await (await request.get(`/api${href}`)).json();
      expect([href, `${totals.matched.toLocaleString('bn')}টি`]).toEqual([
        href,
        `${text?.replace('টি', '')}টি`,
      ]);
      numbers.push(`${href}`);
    }
  }
  expect(new Set(numbers).size).toBeGreaterThan(30);
  expect(numbers.some((href) => href.endsWith('&without=date'))).toBe(true);
  expect(numbers.some((href) => href.endsWith('&without=certainty'))).toBe(true);
});

test('an empty time is empty for certain, and what may have been in it is one press away', async ({
  page,
}) => {
  await open(page, '/?from=2024-02-01&to=2024-02-29');
  // no heading of those with the most meetings above nobody
  await expect(page.getByRole('heading', { name: WORDS.bn.panel.start })).toHaveCount(0);
  await expect(section(page).getByRole('link', { name: /^শুধু নিশ্চিত: ০টি/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await section(page).getByRole('link', { name: 'সম্ভাব্যসহ: ১টি' }).click();
  await expectAsked(page, 'from=2024-02-01&to=2024-02-29&reading=possibly');
  await expect(lines(page, 'explorer')).toHaveText([/২০২৪.*আস্তানা/s]);
  await section(page).getByRole('link', { name: 'গত বছর (২০২৪)' }).click();
  await expectAsked(page, 'from=2024-01-01&to=2024-12-31&reading=possibly');
  // told from the newest of the seeds, of September 2025
  await expect(section(page)).toContainText('৩ সেপ্টেম্বর ২০২৫');
  await expect(section(page).getByRole('link', { name: 'আরও ৬টি বৈঠক', exact: true })).toHaveAttribute(
    'href',
    '#undated',
  );
});

test('it is looked at from near, and what lies before and after stays counted', async ({ page }) => {
  await open(page, '/');
  const { x, y } = await placeOf(page, '2025-01');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await expect(page).toHaveURL(/span=2024-\d\d-01_2025-\d\d-\d\d/);
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(section(page)).toContainText(words.unit.week);
  const earlier = section(page).getByRole('link', { name: /^← আগের/ });
  const later = section(page).getByRole('link', { name: /^পরের/ });
  await expect(earlier).toBeVisible();
  await later.click();
  await later.click();
  await later.click();
  await expect(later).toHaveCount(0);
  await page.reload();
  await expect(section(page)).toContainText(words.unit.week);
  await expect(earlier).toBeVisible();
});

test('a wheel brings near what is under the hand', async ({ page }) => {
  await open(page, '/');
  const { x, y } = await placeOf(page, '2025-11');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/span=2024-12-01_2025-11-30/);
});

test('a zoom brings chosen days near, also where they have an open end', async ({ page }) => {
  await open(page, '/?from=2025-11-01');
  const nearer = section(page).getByRole('link', { name: words.zoomIn });
  await nearer.click();
  await expect(page).toHaveURL(/span=2024-12-01_2025-11-30/);
  await nearer.click();
  await expect(page).toHaveURL(/span=2025-06-01_2025-12-06/);
});

for (const address of [
  'from=2025-05-01&to=2024-05-01',
  'from=2024-05-01&to=2024-08-31&reading=possible',
  'from=2024-05-01&to=2024-08-31&kind=talks,tea',
])
  test(`days of a filter that is not understood are not chosen, ${address}`, async ({ page }) => {
    await open(page, `/?${address}`);
    await expect(page.getByRole('alert').first()).toContainText(WORDS.bn.fault.title);
    await expect(section(page).getByRole('link', { name: words.quick.all })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect(section(page)).not.toContainText('বাছাই: ');
    await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', words.fromBeginning);
    await expect(slider(page, 'end')).toHaveAttribute('aria-valuetext', words.toEnd);
    await expect(slider(page, 'window')).toHaveCount(0);
    // whoever chooses days then has a filter that is understood
    await section(page).getByLabel(words.firstDay).fill('2025-05-03');
    await expectAsked(page, 'from=2025-05-03');
    await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', '৩ মে ২০২৫');
    await expect(page.getByText(WORDS.bn.fault.title)).toHaveCount(0);
  });

test('who wants less motion goes through time step by step', async ({ page }) => {
  await open(page, '/');
  const button = (name: string) => section(page).getByRole('button', { name, exact: true });
  await expect(button(words.play)).toHaveCount(0);
  await button(words.steps).click();
  await expectAsked(page, 'from=2024-04-01&to=2024-06-30');
  // the button says that the next step waits for it, and each step is told
  await expect(section(page).getByRole('status')).toHaveText('বাছাই: এপ্রিল – জুন ২০২৪');
  await button(words.nextStep).click();
  await expectAsked(page, 'from=2024-05-01&to=2024-07-31');
  await expect(section(page).getByRole('status')).toHaveText('বাছাই: মে – জুলাই ২০২৪');
  await button(words.stopSteps).click();
  await expectAsked(page, '');
  await expect(button(words.stopSteps)).toHaveCount(0);
  await expect(button(words.steps)).toBeVisible();
});

test('a play goes through the chosen time and gives it back', async ({ page }) => {
  const chosen = 'from=2024-05-09&to=2025-08-31';
  const windows = [
    'from=2024-05-09&to=2024-06-30',
    'from=2024-06-01&to=2024-07-31',
    // only news of then, which has a bar as well
    'from=2024-10-01&to=2024-11-30',
    'from=2024-11-01&to=2024-12-31',
    'from=2025-02-01&to=2025-03-31',
    'from=2025-03-01&to=2025-04-30',
    'from=2025-04-01&to=2025-05-31',
    'from=2025-05-01&to=2025-06-30',
  ];
  await open(page, '/');
  await open(page, `/?${chosen}`);
  const button = (name: string) => section(page).getByRole('button', { name, exact: true });
  const play = button(words.steps).or(button(words.nextStep));
  const stop = button(words.stopSteps);
  for (const window of windows.slice(0, 3)) {
    await play.click();
    await expectAsked(page, window);
  }
  await stop.click();
  await expectAsked(page, chosen);
  for (const window of windows) {
    await play.click();
    await expectAsked(page, window);
  }
  await play.click();
  await expectAsked(page, chosen);
  await expect(stop).toHaveCount(0);
  // a play that is over is no step of history: one back leads to where one was before the chosen time
  await expect.poll(() => page.evaluate(() => navigation.canGoForward)).toBe(true);
  await page.goBack();
  await expectAsked(page, '');
  await page.goForward();
  await expectAsked(page, chosen);
  // who chooses another time has ended the play
  await play.click();
  await expectAsked(page, 'from=2024-05-09&to=2024-06-30');
  await slider(page, 'end').focus();
  await page.keyboard.press('ArrowRight');
  await expectAsked(page, 'from=2024-05-09&to=2024-07-31');
  await expect(stop).toHaveCount(0);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('it plays through time by itself, can be paused, and is one step of history', async ({ page }) => {
    await open(page, '/');
    await section(page).getByRole('button', { name: words.play }).click();
    await expectAsked(page, 'from=2024-05-01&to=2024-07-31');
    await section(page).getByRole('button', { name: words.pause }).click();
    await expect(section(page).getByRole('button', { name: words.play })).toBeVisible();
    await page.goBack();
    await expectAsked(page, '');
    await expect(slider(page, 'window')).toHaveCount(0);
  });

  test('while it plays the picture and the buttons stay, the page is quiet, and Escape ends it', async ({
    page,
  }) => {
    await open(page, '/');
    await expect(
      section(page).getByText(words.each.month.replace(/.*other \{\{count\}(.*)\}\}$/, '৩$1')),
    ).toBeVisible();
    await section(page).getByRole('button', { name: words.play }).click();
    const pause = section(page).getByRole('button', { name: words.pause });
    await expectAsked(page, 'from=2024-04-01&to=2024-06-30');
    await expect(page.locator('main [role=status][aria-live=off]')).not.toHaveCount(0);
    const places = async () => [await pause.boundingBox(), await canvas(page).boundingBox()];
    const before = await places();
    await expectAsked(page, 'from=2024-06-01&to=2024-08-31');
    expect(await places()).toEqual(before);
    await expectAsked(page, 'from=2025-03-01&to=2025-05-31');
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
    await expectAsked(page, '');
    await expect(section(page).getByText(words.ended)).toBeAttached();
    await expect(page.locator('main [role=status][aria-live=off]')).toHaveCount(0);
    await expect(section(page).getByRole('button', { name: words.stop })).toHaveCount(0);
  });

  test('a play is watched: the picture comes into sight, its buttons with it @both', async ({ page }) => {
    await open(page, '/');
    await section(page).getByRole('button', { name: words.play }).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView({ behavior: 'instant' }));
    await section(page).getByRole('button', { name: words.play }).click();
    const pause = section(page).getByRole('button', { name: words.pause });
    await expect(canvas(page)).toBeInViewport({ ratio: 0.6 });
    await expect(pause).toBeInViewport();
    const stop = section(page).getByRole('button', { name: words.stop });
    const height = (await stop.boundingBox())?.y;
    await pause.click();
    await expect(pause).toHaveCount(0);
    expect((await stop.boundingBox())?.y).toBe(height);
    await stop.click();
    await expectAsked(page, '');
    // Escape ends it as well while it stands still
    await section(page).getByRole('button', { name: words.play }).click();
    await pause.click();
    await expect(stop).toBeVisible();
    await page.keyboard.press('Escape');
    await expectAsked(page, '');
    await expect(stop).toHaveCount(0);
  });
});

test('a thumb pulls an end', { tag: '@phone' }, async ({ page }) => {
  await open(page, '/');
  await placeOf(page, '2025-01');
  const grip = await middleOf(slider(page, 'start'));
  const box = await slider(page, 'start').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const plot = await section(page).getByTestId('timeline-plot').boundingBox();
  const there = { x: grip.x + (barOf('2025-05') / BARS) * (plot?.width ?? 0) };
  const touch = await page.context().newCDPSession(page);
  const points = [grip, { x: (grip.x + there.x) / 2, y: grip.y }, { x: there.x, y: grip.y }];
  for (const [index, point] of points.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expectAsked(page, 'from=2025-05-01');
  await expect(slider(page, 'start')).toHaveAttribute('aria-valuetext', '১ মে ২০২৫');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBe(0);
});

test("on a leader's page it tells the rhythm in words and bars", async ({ page }) => {
  const facts = page.locator('dl', { hasText: words.last });
  await page.goto('/leaders/alexander-lukashenko');
  await expect(facts).toContainText(new RegExp(`${words.awaited}.*৯ মে ২০২৫.*${words.awaitedNote}`, 's'));
  await page.goto('/leaders/vladimir-putin');
  await expect(facts).toContainText(
    new RegExp(`${words.last}.*২০২৪.*${words.laterNews}.*৩ সেপ্টেম্বর ২০২৫`, 's'),
  );
  // what was planned before that news may be what it tells of
  await expect(facts).not.toContainText(words.awaited);
  await section(page).locator('a[data-paint="planned"][href*="from=2025-05-01"]').click();
  await expect(page).toHaveURL('/meetings?from=2025-05-01&to=2025-05-31&leader=vladimir-putin');
  await expect(lines(page, 'list')).toHaveText([new RegExp(`৯ মে ২০২৫.*${kind.talks}`, 's')]);
  await expect(page.getByRole('heading', { name: meetings.title, exact: true })).toBeVisible();

  // last and next unfold the words that they were read from, and lead to the meeting
  await page.goBack();
  await facts.locator('.date-told summary').first().click();
  await expect(facts.locator('.date-told p').first()).toContainText(WORDS.bn.exactness.phrase);
  await facts
    .getByRole('link', { name: new RegExp(`${kind.talks}: `) })
    .last()
    .click();
  await expect(page).toHaveURL(/\/meetings\/m-/);
});

test("on a pair's page a bar leads to the meetings of its time on that page", async ({ page }) => {
  await page.goto('/countries/KP/with/RU');
  await section(page).locator('a[data-paint][href*="2024-06"]').first().click();
  await expect(page).toHaveURL(/\/countries\/KP\/with\/RU\?from=2024-06-01&to=2024-06-30.*#meetings$/);
  await expect(page.locator('#meetings tbody tr')).toHaveText([/জুন ২০২৪/]);
});

test.describe('without script', () => {
  // the browser itself blocks what it is told not to run
  test.use({ javaScriptEnabled: false, provoked: /^failed: .*\.js csp$/ });

  test('bars, zoom and numbers are links', async ({ page }) => {
    await page.goto('/?from=2025-05-01&to=2025-05-31');
    await expect(section(page).getByRole('slider')).toHaveCount(0);
    await expect(section(page)).toContainText(words.unit.month);
    await section(page).getByRole('link', { name: words.zoomIn }).click();
    await expect(page).toHaveURL(/from=2025-05-01&to=2025-05-31&span=/);
    await section(page).getByRole('link', { name: words.zoomIn }).click();
    await expect(section(page)).toContainText(words.unit.week);
    await section(page).locator('summary').click();
    await section(page).getByRole('row', { name: '৪–১০ মে ২০২৫' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/^[^?]*\/meetings\?from=2025-05-04&to=2025-05-10&status=planned$/);
    await expect(lines(page, 'list')).toHaveCount(1);
  });
});

test('a digit too many in a day is no day, and the page stays', async ({ page }) => {
  await open(page, '/');
  for (const label of [words.firstDay, words.lastDay]) {
    const field = section(page).getByLabel(label);
    for (const keys of ['043020266', '30042026']) {
      await field.focus();
      await page.keyboard.type(keys);
      await expect(field).toBeVisible();
      expect(await field.inputValue()).not.toMatch(/^\d{5}/);
    }
  }
});
