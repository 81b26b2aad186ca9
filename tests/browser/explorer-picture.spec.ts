import type { GraphElement } from '../../components/graph/graph-element';
import { canvas, drawn, placeOf, shownLeaders, standing } from './set-up/canvas';
import { expect, type Page, test } from './set-up/test';
import { WORDS } from './set-up/words';

const { lens, steps, panel } = WORDS.bn;

const shownLine = (page: Page) => page.getByTestId('shown');
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: lens.label }).getByRole('link', { name, exact: true });

test('three lenses over the same meetings, each with its own words', async ({ page }) => {
  await page.goto('/?from=2025-05-01&to=2025-05-31');
  await drawn(page);
  await link(page, lens.countries).click();
  await expect(page).toHaveURL('/?from=2025-05-01&to=2025-05-31&lens=countries');
  await expect.poll(() => shownLeaders(page)).toEqual(['আজারবাইজান', 'তাজিকিস্তান', 'বেলারুশ', 'রাশিয়া']);
  await expect(page.getByText(lens.how.countries)).toBeVisible();
  await expect(page.getByRole('heading', { name: lens.countriesMost })).toBeVisible();
  const { x, y } = await placeOf(page, 'RU');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/lens=countries&selected=RU$/);
  const russia = page.getByRole('region', { name: 'রাশিয়া' });
  await expect(russia).toContainText('এই বাছাইয়ে ১টি বৈঠক, একটিও হওয়ার খবর নেই; ৩টি দেশের সঙ্গে বৈঠকের কথা আছে।');
  await expect(russia.getByRole('link', { name: 'বেলারুশ', exact: true })).toHaveAttribute(
    'href',
    '/countries/BY/with/RU',
  );

  // the meeting is one knot between the four, and not a clique
  await link(page, lens.meetings).click();
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(5);
  expect(await shownLeaders(page)).toContain('মুখোমুখি বৈঠক, ৯ মে ২০২৫');
  // the legend explains what is there: nothing of May 2025 is reported as held
  await expect(page.getByText(WORDS.bn.legend.knotOpen)).toBeVisible();
  await expect(page.getByText(WORDS.bn.legend.knotHeld)).toBeHidden();
  await expect(page.getByText(WORDS.bn.legend.planned.meetings)).toBeVisible();
  await expect(page.getByText(WORDS.bn.legend.width.meetings)).toBeHidden();

  await page.goto('/');
  await link(page, lens.withoutSummits).click();
  await expect(page).toHaveURL('/?summits=no');
  await expect(page.getByText(/টি সম্মেলন রেখা হিসেবে ধরা হয়নি; তালিকায় আছে।/)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('a circle opens step by step, each step can be taken back, and nobody moves', async ({ page }) => {
  await page.goto('/?selected=kim-jong-un');
  await drawn(page);
  await expect(shownLine(page)).toHaveText('১২ জনের সবাই ছবিতে আছেন।');
  // the legend explains badges where some are hidden
  const badge = page.getByText(WORDS.bn.legend.badge);
  await expect(badge).toBeHidden();
  const putin = await standing(page, 'vladimir-putin');
  await press(page, steps.showCircle);
  await expect(shownLine(page)).toHaveText(
    /^১২ জনের মধ্যে ২ জন দেখানো হচ্ছে, কারণ ছবিতে শুধু একজনের বৃত্ত: কিম জং উন/,
  );
  expect(await shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন']);
  await expect(badge).toBeVisible();

  // by keys alone: the list tells what the picture shows, and what it hides
  await page.getByText(steps.list).click();
  const list = page.getByRole('listbox');
  await list.focus();
  await expect(list.getByRole('option')).toHaveText([
    /^ভ্লাদিমির পুতিন: ১৩টি বৈঠক, ছবিতে ১টি রেখা; আরও ৬টি আড়ালে/,
    /^কিম জং উন/,
  ]);
  await page.keyboard.press('+');
  await expect(shownLine(page)).not.toHaveText(/^১২ জনের মধ্যে ২ জন/);
  // the picture comes behind its line
  await expect.poll(async () => (await shownLeaders(page)).length).toBeGreaterThan(2);
  const opened = (await shownLeaders(page)).length;
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(2);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(opened);
  await page.keyboard.press('p');
  await expect(list.getByRole('option').first()).toContainText(steps.pinned);
  // the address tells all of it: another reader, or this one tomorrow, finds the same picture
  const { x, y } = await standing(page, 'kim-jong-un');
  const seen = await shownLeaders(page);
  await page.reload();
  await drawn(page);
  expect(await shownLeaders(page)).toEqual(seen);
  expect(await standing(page, 'kim-jong-un')).toEqual({ x, y });
  await page.getByText(steps.list).click();
  await expect(list.getByRole('option').first()).toContainText(steps.pinned);
  // what was done before the reload can be taken back
  await press(page, steps.undo);
  await expect(list.getByRole('option').first()).not.toContainText(steps.pinned);
  await press(page, steps.undo);
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(2);
  await press(page, steps.redo);
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(opened);
  await press(page, steps.showAll);
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(12);
  expect(await standing(page, 'vladimir-putin')).toEqual(putin);

  await list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/selected=vladimir-putin/);
  await expect(page.getByText('খোলা হয়েছে: ভ্লাদিমির পুতিন।')).toBeVisible();
});

test('the badge of a node brings its hidden neighbours when it is pressed @both', async ({ page }) => {
  await page.addInitScript(() => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      if (given[0] === '+৬') Object.assign(window, { badge: { x: given[1], y: given[2] } });
      return fillText.apply(this, given);
    };
  });
  await page.goto('/?circle=kim-jong-un');
  await drawn(page);
  expect(await shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন']);
  await placeOf(page, 'vladimir-putin');
  const box = await canvas(page).boundingBox();
  const badge = await page.evaluate(() => (window as unknown as { badge: { x: number; y: number } }).badge);
  if (!box) throw new Error('The canvas has no box.');
  await page.mouse.click(box.x + badge.x + 4, box.y + badge.y - 4);
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(8);
  await expect(page).toHaveURL('/?circle=kim-jong-un&opened=vladimir-putin');
  await press(page, steps.undo);
  await expect(page).toHaveURL('/?circle=kim-jong-un');
});

test('several are chosen with Shift or a lasso, and the way between two is shown', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  for (const id of ['kim-jong-un', 'shehbaz-sharif']) {
    const { x, y } = await placeOf(page, id);
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
  }
  await expect(page.getByText('একসঙ্গে বাছা: কিম জং উন, শাহবাজ শরিফ')).toBeVisible();
  await expect(page).toHaveURL('/?picture=strongest&chosen=kim-jong-un,shehbaz-sharif');
  await press(page, steps.path);
  await expect(
    page.getByRole('paragraph').filter({
      hasText: /^কিম জং উন → শাহবাজ শরিফ: ২ ধাপের সবচেয়ে ছোট পথ; প্রতি ধাপে অন্তত একটি বৈঠক হয়েছে।$/,
    }),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: steps.pathSteps }).getByRole('listitem')).toHaveCount(3);

  await press(page, steps.clear);
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The canvas has no box.');
  const corners = [
    [1, 1],
    [box.width - 60, 1],
    [box.width - 60, box.height - 1],
    [1, box.height - 1],
    [1, 2],
  ] as const;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 1, box.y + 1);
  await page.mouse.down();
  for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByText(/^একসঙ্গে বাছা: .* এবং আরও ৬ জন$/)).toBeVisible();
  // the rest of them is unfolded, and the picture can be narrowed to those who are chosen
  const more = page.getByRole('button', { name: 'এবং আরও ৬ জন' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect(page.getByText(/^একসঙ্গে বাছা: (.+, ){6}এবং আরও ৬ জন: (.+, ){5}[^,]+$/)).toBeVisible();
  await more.click();
  await press(page, steps.undo);
  await expect(page.getByText(/^একসঙ্গে বাছা/)).toBeHidden();

  // undo, redo, Back and Forward are one history
  await page.goForward();
  await expect(page.getByText(/^একসঙ্গে বাছা: .* এবং আরও ৬ জন$/)).toBeVisible();
  await expect(page.getByRole('button', { name: steps.redo })).toBeDisabled();
  await page.goBack();
  await page.goBack();
  await expect(page.getByText('একসঙ্গে বাছা: কিম জং উন, শাহবাজ শরিফ')).toBeVisible();
  await press(page, steps.undo);
  await expect(page.getByRole('button', { name: steps.clearPath })).toHaveCount(0);
  await press(page, steps.undo);
  await press(page, steps.undo);
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('button', { name: steps.undo })).toBeDisabled();
});

test('two choices that reach a busy page at once are two, and no zoom', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await placeOf(page, 'kim-jong-un');
  const places = [await placeOf(page, 'kim-jong-un'), await placeOf(page, 'shehbaz-sharif')];
  await canvas(page).evaluate((element, at) => {
    const layer = element.querySelector('.sigma-mouse');
    for (const { x, y } of at)
      layer?.dispatchEvent(
        new MouseEvent('click', { clientX: x, clientY: y, shiftKey: true, bubbles: true }),
      );
  }, places);
  await expect(page.getByText('একসঙ্গে বাছা: কিম জং উন, শাহবাজ শরিফ')).toBeVisible();
  await expect.poll(() => placeOf(page, 'kim-jong-un')).toEqual(places[0]);
});

test('filter, lens and summits are steps too: each is taken back and done again in its turn', async ({
  page,
}) => {
  await page.goto('/?only=kim-jong-un,vladimir-putin&selected=kim-jong-un');
  await drawn(page);
  await expect(page.getByRole('button', { name: steps.undo })).toBeDisabled();
  await press(page, steps.pin);
  const pinned = new URL(page.url()).searchParams.get('pinned') ?? '';
  expect(pinned).toContain('kim-jong-un');
  await link(page, lens.withoutSummits).click();
  await expect(page).toHaveURL(/summits=no/);
  await page.getByLabel(WORDS.bn.filter.from, { exact: true }).fill('2024-06-01');
  await expect(page).toHaveURL(/from=2024-06-01/);
  await expect(link(page, lens.countries)).toHaveAttribute('href', /from=2024-06-01/);
  await link(page, lens.countries).click();
  await expect(page).toHaveURL(/lens=countries/);
  await drawn(page);
  const asked = () => {
    const { searchParams } = new URL(page.url());
    return ['lens', 'from', 'summits', 'pinned'].filter((name) => searchParams.has(name));
  };
  const stages = [['from', 'summits', 'pinned'], ['summits', 'pinned'], ['pinned'], []];
  for (const stage of stages) {
    await press(page, steps.undo);
    await expect.poll(asked).toEqual(stage);
    await drawn(page);
  }
  expect(await shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন']);
  await expect(page.getByRole('button', { name: steps.undo })).toBeDisabled();
  for (const stage of stages.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+y');
    await expect.poll(asked).toEqual(stage);
    await drawn(page);
  }
  await page.keyboard.press('Control+y');
  await expect.poll(asked).toEqual(['lens', 'from', 'summits']);
  await expect(page.getByRole('button', { name: steps.redo })).toBeDisabled();
});

test('what was done before and after a panel was opened is taken back, also when the page was loaded anew', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  await page.getByLabel(WORDS.bn.filter.from, { exact: true }).fill('2024-01-01');
  await expect(page).toHaveURL('/?from=2024-01-01');
  await drawn(page);
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/selected=vladimir-putin/);
  await press(page, steps.collapse);
  await expect(page).toHaveURL(/folded=vladimir-putin/);
  await page.getByRole('link', { name: panel.close }).click();
  await expect(page).not.toHaveURL(/selected=/);
  await link(page, lens.withoutSummits).click();
  await expect(page).toHaveURL(/summits=no/);
  await page.reload();
  await drawn(page);
  const asked = () => {
    const { searchParams } = new URL(page.url());
    return ['from', 'folded', 'summits'].filter((name) => searchParams.has(name));
  };
  for (const stage of [['from', 'folded'], ['from'], []]) {
    await press(page, steps.undo);
    await expect.poll(asked).toEqual(stage);
    await drawn(page);
  }
  await expect(page.getByRole('button', { name: steps.undo })).toBeDisabled();
  for (const stage of [['from'], ['from', 'folded'], ['from', 'folded', 'summits']]) {
    await press(page, steps.redo);
    await expect.poll(asked).toEqual(stage);
    await drawn(page);
  }
});

test('a line drawn around some dots takes these and no others', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const { x, y } = await placeOf(page, 'kim-jong-un');
  await page.keyboard.down('Shift');
  await page.mouse.move(x - 14, y - 14);
  await page.mouse.down();
  for (const [right, down] of [
    [14, -14],
    [14, 14],
    [-14, 14],
    [-14, -13],
  ] as const)
    await page.mouse.move(x + right, y + down, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/[?&]chosen=kim-jong-un$/);
});

test('a way between two leads over the meetings of the chosen days alone', async ({ page }) => {
  await page.goto('/?chosen=alexander-lukashenko,kim-jong-un');
  await drawn(page);
  await press(page, steps.path);
  const way = page.getByRole('list', { name: steps.pathSteps }).getByRole('listitem');
  await expect(way).toHaveCount(3);
  // Kim met Putin in 2024, Lukashenko is to meet him in 2025
  await page.getByLabel(WORDS.bn.filter.from, { exact: true }).fill('2025-01-01');
  await expect(way).toHaveCount(0);
  await expect(page.getByText(/কিম জং উন.*(পথ|নেই)/).first()).toBeVisible();
});

test('for who wants no motion the picture is where it goes at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await drawn(page);
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.mouse.move(x, y);
  // every view that the camera has from now on
  const views = await canvas(page).evaluateHandle(({ sigma }: GraphElement) => {
    const seen: number[] = [];
    sigma?.getCamera().on('updated', ({ ratio }) => seen.push(ratio));
    return seen;
  });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect.poll(() => views.evaluate((seen) => seen.length)).toBeGreaterThan(0);
  await page.getByRole('button', { name: WORDS.bn.graph.zoomOut }).click();
  await expect.poll(() => views.evaluate((seen) => new Set(seen).size)).toBe(2);
  expect(await views.evaluate((seen) => new Set(seen).size)).toBe(2);
});

test('each name of a way between two opens its panel, each step the page of the two', async ({ page }) => {
  await page.goto('/?picture=strongest&path=kim-jong-un,shehbaz-sharif');
  const way = page.getByRole('list', { name: steps.pathSteps });
  await expect(way.getByRole('listitem')).toHaveText([
    'কিম জং উন',
    /^→ভ্লাদিমির পুতিন[০-৯]+টি বৈঠক হয়েছে$/,
    /^→শাহবাজ শরিফ[০-৯]+টি বৈঠক হয়েছে$/,
  ]);
  await way.getByRole('link', { name: 'ভ্লাদিমির পুতিন', exact: true }).click();
  await expect(page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ })).toBeVisible();
  await expect(page).toHaveURL('/?selected=vladimir-putin&picture=strongest&path=kim-jong-un,shehbaz-sharif');
  await expect(way.getByRole('listitem')).toHaveCount(3);
  await way.getByRole('link', { name: /^কিম জং উন, ভ্লাদিমির পুতিন: / }).click();
  await expect(page).toHaveURL('/pairs/kim-jong-un/vladimir-putin');

  await page.goto('/en?lens=countries&picture=strongest&path=KP,PK');
  const across = page.getByRole('list', { name: WORDS.en.steps.pathSteps });
  await expect(across.getByRole('link', { name: 'Russia', exact: true })).toHaveAttribute(
    'href',
    /^\/en\?lens=countries&selected=RU/,
  );
  await expect(across.getByRole('link', { name: /^North Korea, Russia: / })).toHaveAttribute(
    'href',
    '/en/countries/KP/with/RU',
  );

  // where meetings are nodes, they themselves are the steps
  await page.goto('/?lens=meetings&picture=strongest&path=kim-jong-un,shehbaz-sharif');
  await expect(way.getByRole('listitem')).toHaveCount(5);
  await expect(way.getByRole('link')).toHaveCount(5);
});

test('what an address names and the picture lacks is told, and a link to other days keeps the rest', async ({
  page,
}) => {
  await page.goto(
    '/?from=2024-06-01&to=2024-06-30&path=vladimir-putin,kim-jong-un&pinned=kim-jong-un~one&chosen=emomali-rahmon,nobody,kim-jong-un',
  );
  await drawn(page);
  await expect(page.getByText('এই বাছাইয়ে নেই, তাই ছবিতেও নেই: ইমোমালি রাহমন।')).toBeVisible();
  await expect(page.getByText('লিংকে আছে, কিন্তু এখানে চেনা গেল না: nobody, kim-jong-un~one।')).toBeVisible();
  await expect(page.getByText(/ভ্লাদিমির পুতিন → কিম জং উন|ভ্লাদিমির পুতিন, কিম জং উন/)).toBeVisible();
  await page.getByRole('link', { name: WORDS.bn.timeline.quick.all, exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\?path=vladimir-putin,kim-jong-un&/);
  await expect(page.getByText('একসঙ্গে বাছা: ইমোমালি রাহমন, কিম জং উন')).toBeVisible();
});

test('a step that is taken while the page is on its way does not break it off', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  await page.getByText(steps.list).click();
  await page.getByRole('listbox').focus();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*_rsc=*', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?selected=vladimir-putin');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/selected=vladimir-putin&picture=strongest&pinned=vladimir-putin~/);
  letGo();
  await expect(page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ })).toBeVisible();
  await expect(page).toHaveURL(/selected=vladimir-putin&picture=strongest&pinned=vladimir-putin~/);
});

test('on a phone the panel is a sheet at the bottom that closes @phone', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.touchscreen.tap(x, y);
  const sheet = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await expect(sheet).toBeVisible();
  const at = await sheet.boundingBox();
  expect((at?.y ?? 0) + (at?.height ?? 0)).toBeCloseTo(844, -1);
  expect(at?.height).toBeLessThan(844 / 2);
  // the picture is seen whole above it
  await expect
    .poll(async () => {
      const picture = await canvas(page).boundingBox();
      return picture && picture.y >= 0 && picture.y + picture.height <= (at?.y ?? 0);
    })
    .toBe(true);
  await sheet.getByRole('link', { name: panel.close }).click();
  await expect(page).toHaveURL('/');
});

test('the sheet keeps its close button in sight, and the end of the page comes out above it @phone', async ({
  page,
}) => {
  await page.goto('/?selected=vladimir-putin');
  await drawn(page);
  const sheet = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await sheet.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const close = sheet.getByRole('link', { name: panel.close });
  await expect(close).toBeInViewport({ ratio: 1 });
  // what scrolls beneath it does not lie over it
  await close.click({ trial: true });

  const edge = (await sheet.boundingBox())?.y ?? 0;
  const last = page.getByRole('contentinfo').getByRole('link').last();
  const end = () =>
    last.evaluate((element) => {
      scrollTo(0, document.documentElement.scrollHeight);
      return element.getBoundingClientRect().bottom;
    });
  await expect.poll(end).toBeLessThanOrEqual(edge);
  await close.click();
  await expect(page).toHaveURL('/');
  // without the sheet the page ends where it did
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).paddingBottom)).toBe('0px');
});

test('what is seen of the picture above the sheet is whole @phone', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.touchscreen.tap(x, y);
  const sheet = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await expect(sheet).toBeVisible();
  await expect(canvas(page)).not.toHaveAttribute('data-drawing');
  await canvas(page).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 200));
  const picture = await canvas(page).boundingBox();
  const edge = (await sheet.boundingBox())?.y ?? 0;
  if (!picture || picture.y + picture.height < edge) throw new Error('The sheet is not over the picture.');
  const clip = { ...picture, height: edge - picture.y };
  const seen = await page.screenshot({ clip });
  await sheet.evaluate((element) => element.style.setProperty('visibility', 'hidden'));
  expect(seen.equals(await page.screenshot({ clip }))).toBe(true);
});

/** How much of the canvas's width and height the nodes take up. */
const spread = (page: Page) =>
  canvas(page).evaluate(({ sigma, clientWidth, clientHeight }: GraphElement) => {
    const places = sigma?.getGraph().mapNodes((_, node) => sigma.graphToViewport(node)) ?? [];
    const wide = places.map(({ x }) => x / clientWidth);
    const high = places.map(({ y }) => y / clientHeight);
    return [wide, high].map((all) => Math.max(...all) - Math.min(...all));
  });

test('on the full screen the picture fills it, with its lenses, and is fitted again when it comes back', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  const before = await canvas(page).boundingBox();
  await press(page, steps.fullscreen);
  await expect.poll(async () => (await canvas(page).boundingBox())?.height).toBeGreaterThan(650);
  const full = await canvas(page).boundingBox();
  expect(full?.x).toBeGreaterThan(8);
  expect(full?.width).toBeGreaterThan(1380);
  await expect.poll(async () => Math.min(...(await spread(page)))).toBeGreaterThan(0.6);
  await expect(page.getByRole('button', { name: steps.undo })).toBeInViewport();
  // another lens leaves the screen full
  await link(page, lens.countries).click();
  await expect(canvas(page)).toHaveAttribute('data-phase', 'shown');
  await expect(page).toHaveURL('/?lens=countries');
  await link(page, lens.leaders).click();
  await expect(page).toHaveURL('/');
  await drawn(page);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(page.getByRole('button', { name: steps.fullscreen, exact: true })).toHaveCount(0);
  await press(page, steps.leaveFullscreen);
  await expect(page.getByRole('button', { name: steps.fullscreen, exact: true })).toBeVisible();
  await expect.poll(() => canvas(page).boundingBox()).toEqual(before);
  await expect.poll(async () => Math.min(...(await spread(page)))).toBeGreaterThan(0.6);
});

test('a finger beside a small dot means the dot, and one beside all scrolls the page @phone', async ({
  page,
}) => {
  await page.goto('/');
  await drawn(page);
  const { x, y } = await placeOf(page, 'kim-jong-un');
  await page.touchscreen.tap(x, y + 16);
  await expect(page).toHaveURL(/selected=kim-jong-un/);
  // and lifted it points at nothing any more
  await page.goto('/');
  await drawn(page);
  const dot = await placeOf(page, 'kim-jong-un');
  await page.touchscreen.tap(dot.x, dot.y);
  await expect(page).toHaveURL(/selected=kim-jong-un/);
  const pointed = () =>
    canvas(page).evaluate(({ sigma }: GraphElement) => sigma && Reflect.get(sigma, 'hoveredNode'));
  await expect.poll(pointed).toBeNull();

  await page.goto('/');
  await drawn(page);
  await placeOf(page, 'kim-jong-un');
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('The canvas has no box.');
  const touch = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  const scrolled = () => page.evaluate(() => scrollY);
  const camera = () => canvas(page).evaluate(({ sigma }: GraphElement) => sigma?.getCamera().getState());
  const [before, looks] = [await scrolled(), await camera()];
  const corner = { x: box.x + 6, y: box.y + box.height - 6 };
  await finger('touchStart', [corner]);
  for (const up of [40, 80, 120, 160]) await finger('touchMove', [{ x: corner.x, y: corner.y - up }]);
  await finger('touchEnd', []);
  await expect.poll(scrolled).toBeGreaterThan(before + 80);
  expect(await camera()).toEqual(looks);
});

test('a window that is turned, or seen larger or smaller, gives the picture its shape', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await drawn(page);
  for (const size of [
    { width: 844, height: 390 },
    { width: 1440, height: 900 },
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(size);
    await expect.poll(async () => Math.min(...(await spread(page)))).toBeGreaterThan(0.6);
  }
});

test('on the full screen a chosen node has its panel beside the picture @both', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const before = await onPage(page);
  await press(page, steps.fullscreen);
  await expect(page.getByRole('heading', { name: WORDS.bn.start.title })).toBeHidden();
  await expect.poll(async () => Math.min(...(await spread(page)))).toBeGreaterThan(0.6);
  const { x, y } = await placeOf(page, 'vladimir-putin');
  await page.mouse.click(x, y);
  const chosen = page.getByRole('region', { name: /ভ্লাদিমির পুতিন/ });
  await expect(chosen.getByRole('link', { name: panel.close })).toBeInViewport();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  // beside it or beneath, never over it
  await expect.poll(() => overlap(page)).toBe(0);
  await expect(canvas(page)).toBeInViewport();
  // what does not fit scrolls within
  const last = chosen.getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(canvas(page)).toBeInViewport();
  await chosen.getByRole('link', { name: panel.close }).click();
  await expect(chosen).toBeHidden();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await press(page, steps.leaveFullscreen);
  await expect(page.getByRole('heading', { name: WORDS.bn.start.title })).toBeVisible();
  await expect.poll(() => onPage(page)).toEqual(before);
});

/** Where the canvas lies on the page, wherever that is scrolled to. */
const onPage = (page: Page) =>
  canvas(page).evaluate((element) => {
    const { top, width, height } = element.getBoundingClientRect();
    return [top + scrollY, width, height].map(Math.round);
  });

/** How many pixels of the window the panel and the canvas both take. */
async function overlap(page: Page): Promise<number> {
  const [a, b] = await Promise.all([canvas(page).boundingBox(), page.locator('#panel').boundingBox()]);
  if (!a || !b) return Number.NaN;
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, across) * Math.max(0, down);
}

test('every meeting that is a knot has its panel', async ({ page, request }) => {
  const { rows } = await (await request.get('/api/meetings')).json();
  for (const { id } of rows) {
    await page.goto(`/?lens=meetings&selected=${id}`);
    await expect(page.locator('#panel-title a'), id).toHaveAttribute('href', `/meetings/${id}`);
  }
});

test('a flag that comes when the reader has left the picture disturbs nobody', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route('**/flags/*', async (route) => {
    asked++;
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await drawn(page);
  await page.getByRole('contentinfo').getByRole('link', { name: WORDS.bn.colophon.card }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.bn.reportCard.title);
  expect(asked).toBeGreaterThan(0);
  release();
  await page.waitForLoadState('networkidle');
  // the frames in which a picture would have been painted anew
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
});

test('the picture is narrowed to those who are chosen, in its address too, and widened again', async ({
  page,
}) => {
  await page.goto('/?chosen=vladimir-putin,kim-jong-un,shehbaz-sharif');
  await drawn(page);
  await press(page, steps.onlyThese);
  await expect(shownLine(page)).toHaveText(
    '১২ জনের মধ্যে ৩ জন দেখানো হচ্ছে, কারণ আপনি শুধু বেছে নেওয়া নেতাদের দেখছেন।',
  );
  expect(await shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন', 'শাহবাজ শরিফ']);
  await expect(page.getByTestId('said')).toHaveText(
    '১২ জনের মধ্যে ৩ জন দেখানো হচ্ছে, কারণ আপনি শুধু বেছে নেওয়া নেতাদের দেখছেন।',
  );
  await press(page, steps.clear);
  await page.reload();
  await drawn(page);
  expect(await shownLeaders(page)).toEqual(['কিম জং উন', 'ভ্লাদিমির পুতিন', 'শাহবাজ শরিফ']);
  await expect(page).toHaveURL('/?only=vladimir-putin,kim-jong-un,shehbaz-sharif');
  await page.goBack();
  await expect(page).toHaveURL(/\?only=.*&chosen=/);
  await page.goBack();
  await expect(page).toHaveURL('/?chosen=vladimir-putin,kim-jong-un,shehbaz-sharif');
  await expect.poll(async () => (await shownLeaders(page)).length).toBe(12);
});

/** The nodes as they stand on the canvas, those with most meetings first. */
const discs = (page: Page) =>
  canvas(page).evaluate(({ sigma }: GraphElement) => {
    const all = sigma?.getGraph().mapNodes((id, { meetings, label }) => {
      const data = sigma.getNodeDisplayData(id);
      const { x, y } = sigma.framedGraphToViewport(data ?? { x: 0, y: 0 });
      return { x, y, radius: sigma.scaleSize(data?.size ?? 0), meetings, label };
    });
    return (all ?? []).sort((a, b) => b.meetings - a.meetings);
  });

test.describe('seen twice as large', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('the picture has the shape of its box, no dot covers another, and those with most meetings are named', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const written = new Set<string>();
      Object.assign(window, { written });
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (...given) {
        written.add(given[0]);
        return fillText.apply(this, given);
      };
    });
    await page.goto('/');
    await drawn(page);
    expect((await canvas(page).boundingBox())?.height).toBeGreaterThanOrEqual(320);
    await expect.poll(async () => Math.min(...(await spread(page)))).toBeGreaterThan(0.6);
    const all = await discs(page);
    for (const [index, one] of all.entries())
      for (const other of all.slice(0, index))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
    const written = await page.evaluate(() => [...(window as unknown as { written: Set<string> }).written]);
    expect(written).toEqual(expect.arrayContaining(all.slice(0, 6).map(({ label }) => label)));
  });
});

test('at rest no dot lies under the buttons at the edge @both', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const button = await page.getByRole('button', { name: WORDS.bn.graph.fit }).boundingBox();
  const box = await canvas(page).boundingBox();
  if (!button || !box) throw new Error('There is no picture.');
  for (const { x, radius } of await discs(page)) expect(box.x + x + radius).toBeLessThan(button.x);
});
