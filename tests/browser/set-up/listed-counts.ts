import type { Page } from './test';

/** The numbers of a text, in the digits of either language. */
export const numbersIn = (text: string): number[] =>
  (text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6)).match(/\d+/g) ?? []).map(
    Number,
  );

/** A list as it is told: the numbers of its heading, and the sum of each column of numbers from its first page to its last. */
export interface ListedCounts {
  heading: number[];
  sums: number[];
}

/** Reads a list of articles of the site that a page is on, all of its pages as they come from the server. */
export async function listedCounts(page: Page, address: string): Promise<ListedCounts> {
  const { heading, rows } = await page.evaluate(async (first) => {
    const rows: string[][] = [];
    let heading = '';
    for (let next: string | null | undefined = first; next; ) {
      const html = await (await fetch(next)).text();
      const list = new DOMParser().parseFromString(html, 'text/html');
      heading = list.querySelector('h1')?.textContent ?? '';
      for (const row of list.querySelectorAll('main tbody tr'))
        rows.push([...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''));
      next = list.querySelector('main a[rel="next"]')?.getAttribute('href');
    }
    return { heading, rows };
  }, address);
  const sums: number[] = [];
  for (const row of rows)
    for (const [at, number] of row.flatMap(numbersIn).entries()) sums[at] = (sums[at] ?? 0) + number;
  return { heading: numbersIn(heading), sums };
}
