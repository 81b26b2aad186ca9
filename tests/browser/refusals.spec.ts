import { KEPT_SETS } from './set-up/kept-sets';
import { lines } from './set-up/meetings';
import { violations } from './set-up/page-faults';
import { expect, test } from './set-up/test';
import { inLocale, LOCALES, WORDS } from './set-up/words';

const soft = expect.configure({ soft: true });

const [set] = KEPT_SETS;

/** A bad query, the field to be named and the value to be quoted: a day that is one in each language's words. */
const BAD = [
  ['/meetings?from=2025-02-30', 'from', '2025-02-30'],
  ['/meetings?from=2025-05-02&to=2025-05-01', 'to', { bn: '(১ মে ২০২৫)', en: '(1 May 2025)' }],
  ['/meetings?to=tomorrow', 'to', 'tomorrow'],
  ['/meetings?reading=perhaps', 'reading', 'perhaps'],
  ['/meetings?kind=talks,chat', 'kind', 'chat'],
  ['/meetings?status=done', 'status', 'done'],
  ['/meetings?country=Russia', 'country', 'Russia'],
  ['/leaders?country=XX', 'country', 'XX'],
  ['/meetings?leader=Putin!', 'leader', 'Putin!'],
  ['/meetings?page=0', 'page', '0'],
  ['/?from=%3Cb%3E', 'from', '<b>'],
  ['/leaders?sort=height', 'sort', 'height'],
  ['/articles?page=x', 'page', 'x'],
  [`/report-card/${set?.name}?figure=height`, 'figure', 'height'],
] as const;

for (const locale of LOCALES) {
  test(`what a query has wrong is refused by the name of its field in ${locale}`, async ({ page }) => {
    for (const [path, field, value] of BAD) {
      await test.step(path, async () => {
        await page.goto(inLocale(locale, path));
        // Next's own announcer of new pages is an alert as well
        const alert = page.getByRole('main').getByRole('alert');
        await soft(alert).toContainText(WORDS[locale].fault.title);
        await soft(alert.getByRole('listitem')).toHaveCount(1);
        await soft(alert.getByRole('listitem')).toContainText(`${WORDS[locale].fault.field[field]}:`);
        await soft(alert.getByRole('listitem')).toContainText(
          typeof value === 'string' ? value : value[locale],
        );
        await soft(
          page.getByRole('main').locator('tbody tr').filter({ visible: true }).first(),
        ).toBeVisible();
        if (path === BAD[0][0]) soft(await violations(page)).toEqual([]);
      });
    }
  });
}

test('what a map’s address names that means nothing there is told, and the meetings stay narrowed', async ({
  page,
}) => {
  for (const [path, field] of [
    ['/map?kind=visit&at=nowhere', 'at'],
    ['/map?kind=visit&near=x,moscow', 'near'],
    ['/map?kind=visit&region=moon', 'region'],
  ] as const) {
    await page.goto(path);
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText(WORDS.bn.map.leftOut);
    await expect(alert.getByRole('listitem')).toContainText(`${WORDS.bn.fault.field[field]}:`);
    await expect(page.getByRole('checkbox', { name: WORDS.bn.kind.visit })).toBeChecked();
  }
});

test('a country that nobody met is seen in the field that it narrows', async ({ page }) => {
  for (const path of ['/leaders?country=BR', '/meetings?country=BR']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('alert')).toBeHidden();
    const field = page.getByRole('main').getByRole('combobox', { name: WORDS.bn.filter.country });
    await expect(field).toHaveValue('BR');
  }
});

test('the example of a day is in the digits that are asked for', async ({ page }) => {
  await page.goto('/meetings?to=tomorrow');
  await expect(page.getByRole('main').getByRole('alert').getByRole('listitem')).toContainText(
    '2025-05-09–এর মতো, ইংরেজি অঙ্কে',
  );
});

test('who asks for a page beyond the last comes to the last, by the same filter', async ({ page }) => {
  await page.goto('/meetings?page=9');
  await expect(page).toHaveURL('/meetings');
  await expect(lines(page, 'list')).toHaveCount(10);
  for (const [asked, there] of [
    ['/en/meetings?kind=talks,visit&page=9', '/en/meetings?kind=talks,visit'],
    ['/meetings?undated=4', '/meetings'],
    ['/?page=3&selected=vladimir-putin', '/?selected=vladimir-putin'],
    ['/articles?sort=oldest&page=2', '/articles?sort=oldest'],
    ['/leaders?page=99', '/leaders'],
    [
      `/report-card/${set?.name}?figure=days.invented&page=9`,
      `/report-card/${set?.name}?figure=days.invented`,
    ],
    ['/search?q=putin&page=7', '/search?q=putin'],
    ['/leaders/vladimir-putin?page=3&undated=2', '/leaders/vladimir-putin'],
    ['/countries/RU?out=3&in=2&neither=8&hosted=5', '/countries/RU'],
    ['/pairs/kim-jong-un/vladimir-putin?page=4&status=held', '/pairs/kim-jong-un/vladimir-putin?status=held'],
  ] as const) {
    await page.goto(asked);
    await expect(page, asked).toHaveURL(there);
  }
});

test('every refused field is named at once, and everything is shown', async ({ page }) => {
  await page.goto('/meetings?from=soon&country=XYZ&kind=talks');
  const { country, from } = WORDS.bn.fault.field;
  const refused = page.getByRole('main').getByRole('alert').getByRole('listitem');
  await expect(refused).toHaveText([new RegExp(from), new RegExp(country)]);
  await expect(lines(page, 'list')).toHaveCount(10);
});

const ASKED_OF_THE_API = [
  ['/api/graph?from=soon', 'from'],
  ['/api/meetings?from=2025-05-02&to=2025-05-01', 'to'],
  ['/api/meetings?kind=chat', 'kind'],
  ['/api/meetings/%20', 'id'],
  ['/api/leaders?country=russia', 'country'],
  ['/api/meetings?country=XX', 'country'],
  ['/api/leaders/a_b', 'id'],
  ['/api/articles?page=-1', 'page'],
  ['/api/report-card?set=height', 'set'],
] as const;

test('the API answers 400 and names the field', async ({ request }) => {
  for (const [path, field] of ASKED_OF_THE_API) {
    await test.step(path, async () => {
      const answer = await request.get(path);
      soft(answer.status(), path).toBe(400);
      const { error } = await answer.json();
      soft(error, path).toMatchObject({ code: 'bad-parameter', field });
      soft(error.message, path).toContain(`"${field}" must`);
    });
  }
});

test('what the API does not have gets 404', async ({ request }) => {
  for (const path of ['/api/meetings/m-000000000000', '/api/leaders/nobody', '/api/articles/a-0']) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect((await answer.json()).error.code).toBe('not-found');
  }
});
