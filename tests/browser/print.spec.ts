import { drawn } from './set-up/canvas';
import { overTheEdge } from './set-up/page-faults';
import { expect, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

/** What is left of an A4 page between its margins, in CSS pixels. */
const WIDTH = 658;

for (const locale of LOCALES) {
  test(`on paper a page is black on white, without what is pressed, and says where it is from in ${locale}`, async ({
    page,
    address,
  }) => {
    const { rows } = await (await page.request.get('/api/meetings')).json();
    await page.setViewportSize({ width: WIDTH, height: 950 });
    for (const path of [
      ...[
        '/',
        '/map',
        '/leaders/vladimir-putin',
        '/pairs/kim-jong-un/vladimir-putin',
        '/meetings?from=2025-05-01',
      ],
      ...[`/meetings/${rows[0].id}`, `/articles/${rows[0].evidence.articleId}`],
    ]) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await page.goto(inLocale(locale, path));
      const where = page.locator('footer bdi');
      await expect(where).toBeHidden();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(where).toHaveText(`${new URL(address).host}${inLocale(locale, path)}`);
      await expect(where).toBeVisible();
      await expect(where.locator('..')).toContainText(/ · .*[0-9০-৯]{4}/);
      for (const pressed of await page.locator('nav, form, button, select, input').all())
        await expect(pressed).toBeHidden();
      // what unfolds on a screen stands open, without the sign of it
      for (const fold of await page.getByRole('main').locator('summary:visible').all())
        expect(await fold.evaluate((one) => getComputedStyle(one).listStyleType), path).toBe('none');
      // and no empty band is left of a form
      for (const band of await page.getByRole('main').locator('div:has(> search)').all())
        expect(await band.evaluate((one) => one.clientHeight), path).toBe(0);
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      expect(await overTheEdge(page, WIDTH), path).toEqual([]);
      const onPaper = await page.pdf({ preferCSSPageSize: true });
      // A4, in points
      expect(onPaper.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    }
    // the seeds have no publishers' addresses
    const after = await page.getByRole('main').evaluate((main) => {
      const link = document.createElement('a');
      link.href = 'https://paper.example/news';
      main.append(link);
      return getComputedStyle(link, '::after').content;
    });
    expect(after).toContain('https://paper.example/news');
  });
}

test('the picture goes on paper by day, and the bars without their table', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await drawn(page);
  // WebGL's canvas is empty on paper: what is printed is a copy, of some hundred colours
  const painted = page.locator('canvas[data-painted]');
  await expect(painted).toHaveCount(0);
  await page.pdf({ preferCSSPageSize: true });
  await expect(painted).toHaveCount(1);
  await expect(painted).toBeHidden();
  const colours = await painted.evaluate((canvas: HTMLCanvasElement) => {
    const letters = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const all = [...new Uint32Array(letters?.buffer ?? new ArrayBuffer(0))];
    const count = (colour: number) => all.filter((one) => one === colour).length;
    return { size: new Set(all).size, ink: count(0xff171a1b), inkOfNight: count(0xffdfe8ec) };
  });
  expect(colours.size).toBeGreaterThan(100);
  // names are black with a pale rim, and not the other way round
  expect(colours.ink).toBeGreaterThan(colours.inkOfNight);
  await page.emulateMedia({ media: 'print' });
  await expect(painted).toBeVisible();
  await expect(page.getByTestId('shown')).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('table', { name: WORDS.bn.timeline.table })).toHaveCount(0);
});

test('what is said of the picture goes on paper with it alone', async ({ page }) => {
  await page.goto('/');
  await drawn(page);
  const key = page.getByRole('list', { name: WORDS.bn.legend.label });
  const ofPicture = [page.getByTestId('shown'), key, page.getByText(WORDS.bn.lens.how.leaders)];
  for (const one of ofPicture) await expect(one).toBeVisible();
  // a page that is on paper already cannot copy the picture
  await page.emulateMedia({ media: 'print' });
  for (const one of ofPicture) await expect(one).toBeHidden();
  await page.pdf({ preferCSSPageSize: true });
  for (const one of ofPicture) await expect(one).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const one of ofPicture) await expect(one).toBeVisible();
});

test('the panel of a chosen node goes on paper, whole and in its place; a start panel does not', async ({
  page,
}) => {
  const { panel, start } = WORDS.bn;
  // a small sheet of paper is as narrow as a phone
  for (const width of [WIDTH, 420]) {
    await page.setViewportSize({ width, height: 500 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('/?selected=vladimir-putin');
    const chosen = page.getByRole('region', { name: 'ভ্লাদিমির পুতিন' });
    await expect(chosen.getByRole('heading', { name: panel.ties })).toBeVisible();
    await expect(chosen.getByRole('link', { name: panel.close })).toBeHidden();
    const laid = await chosen.evaluate((element) => {
      const { position, overflowY, backgroundImage } = getComputedStyle(element);
      return { position, overflowY, backgroundImage, cut: element.scrollHeight - element.clientHeight };
    });
    expect(laid).toEqual({ position: 'static', overflowY: 'visible', backgroundImage: 'none', cut: 0 });
    expect(await overTheEdge(page, width)).toEqual([]);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: start.title })).toBeHidden();
  }
});

const NARROWED: Record<string, Record<string, string>> = {
  bn: {
    '/': 'বাছাই: ১–৩১ মে ২০২৫ (যেগুলো নিশ্চিতভাবে সেই সময়ের) · নেতা: ভ্লাদিমির পুতিন',
    '/map': 'বাছাই: ১–৩১ মে ২০২৫ (যেগুলো নিশ্চিতভাবে সেই সময়ের) · নেতা: ভ্লাদিমির পুতিন',
    '/meetings': 'বাছাই: ১–৩১ মে ২০২৫ (যেগুলো নিশ্চিতভাবে সেই সময়ের) · নেতা: ভ্লাদিমির পুতিন · জায়গা: মস্কো',
  },
  en: {
    '/': 'Narrowed to: 1–31 May 2025 (only what is certainly within them) · Leader: Vladimir Putin',
    '/map': 'Narrowed to: 1–31 May 2025 (only what is certainly within them) · Leader: Vladimir Putin',
    '/meetings':
      'Narrowed to: 1–31 May 2025 (only what is certainly within them) · Leader: Vladimir Putin · Place: Moscow',
  },
};

for (const locale of LOCALES) {
  test(`on paper a page says by what it is narrowed in ${locale}`, async ({ page }) => {
    for (const [path, words] of Object.entries(NARROWED[locale] ?? {})) {
      const place = path === '/meetings' ? '&place=moscow' : '';
      await page.emulateMedia({ media: 'screen' });
      await page.goto(
        inLocale(locale, `${path}?from=2025-05-01&to=2025-05-31&leader=vladimir-putin${place}`),
      );
      const line = page.getByRole('main').getByText(words);
      await expect(line).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(line).toBeVisible();
    }
  });
}
