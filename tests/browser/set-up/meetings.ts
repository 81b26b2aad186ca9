import { expect, type Locator, type Page } from './test';
import { WORDS } from './words';

const { explorer, filter, meetings, undated } = WORDS.bn;

export interface Days {
  from: string;
  to: string;
  reading?: 'certainly' | 'possibly';
}

/** The lines of the meetings on `/meetings`, or of the explorer's table. */
export function lines(page: Page, where: 'list' | 'explorer'): Locator {
  const name = where === 'list' ? meetings.title : explorer.table;
  return page.getByRole('table', { name, exact: true }).locator('tbody tr');
}

/** Fills in the days and how to read them, as a reader does. */
export async function fillDays(page: Page, { from, to, reading = 'certainly' }: Days): Promise<void> {
  await page.getByLabel(filter.from, { exact: true }).fill(from);
  await page.getByLabel(filter.to, { exact: true }).fill(to);
  await page.getByLabel(filter.reading[reading], { exact: true }).check();
}

/** Asks `/meetings` for the meetings of some days. */
export async function askForDays(page: Page, days: Days): Promise<void> {
  await fillDays(page, days);
  await page.getByRole('button', { name: filter.send }).click();
  await page.waitForURL((url) => {
    const { reading = 'certainly' } = days;
    const asked = url.searchParams;
    return asked.get('from') === days.from && asked.get('to') === days.to && readingOf(asked) === reading;
  });
}

const readingOf = (asked: URLSearchParams) => asked.get('reading') ?? 'certainly';

/** The six that no day can find lie in their tray, counted, whatever was asked for. */
export async function expectTheTray(page: Page): Promise<void> {
  const tray = page.getByRole('region', { name: undated.title, exact: true });
  await expect(tray).toContainText('৬টি বৈঠক');
  await expect(tray.locator('tbody tr')).toHaveText([
    /পুতিন.*আস্তানা/s,
    /পুতিন/,
    /সাল জানা নেই.*উলানবাটোর/s,
    /জুন \(সাল জানা নেই\).*পুতিন/s,
    /পুতিন/,
    /সাল জানা নেই.*পুতিন/s,
  ]);
}
