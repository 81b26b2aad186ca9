import { overTheEdge } from './set-up/page-faults';
import { expect, test } from './set-up/test';
import { inLocale, LOCALES } from './set-up/words';

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
      ...['/leaders/vladimir-putin', '/pairs/kim-jong-un/vladimir-putin', '/meetings?from=2025-05-01'],
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
