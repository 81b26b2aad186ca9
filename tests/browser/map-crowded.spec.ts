import { expect, type Page } from '@playwright/test';
import { testWith } from './set-up/crowd-app';
import { violationsButOfColours } from './set-up/page-faults';
import { inLocale, LOCALES } from './set-up/words';

/** Where somebody met, and how often: from the Gulf to the Ganges, as a few hundred articles tell of it. */
const MET = Object.entries({
  ...{ ভারতে: 12, ঢাকায়: 9, ইসলামাবাদে: 7, দোহায়: 6, কাবুলে: 5, রিয়াদে: 5, কলম্বোয়: 4, কাঠমান্ডুতে: 4, তেহরানে: 4 },
  ...{ বেইজিংয়ে: 8, মস্কোয়: 8, আস্তানায়: 3, দুশানবেতে: 3, আবুধাবিতে: 3, জেরুজালেমে: 3, কায়রোতে: 2, ইয়াঙ্গুনে: 2 },
  ...{ ব্যাংককে: 2, সিঙ্গাপুরে: 2, মাস্কাটে: 1, বাগদাদে: 1, আঙ্কারায়: 4, জেনেভায়: 6, প্যারিসে: 3, লন্ডনে: 3 },
});
const bengali = (n: number) => String(n).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '');
const articles = MET.flatMap(([where, times]) =>
  Array.from({ length: times }, (_, time) => {
    const day = `${bengali(time + 1)} মে ২০২৪`;
    const text = `${day} রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন ও চীনের প্রেসিডেন্ট শি জিনপিং ${where} বৈঠক করেছেন।`;
    return JSON.stringify({ id: `${where}-${time}`, title: 'বৈঠক', published: '2024-06-01', text });
  }),
);
/** Of so many circles, from the largest on, each has its name on every width. */
const LARGE = 5;
const test = testWith(articles.join('\n'));

/** What is amiss with the circles and names of the map as it is seen: in the window's middle. */
function faultsOfMap(page: Page): Promise<string[]> {
  return page.locator('.map').evaluate((map, large) => {
    map.scrollIntoView({ block: 'center' });
    const seen = (one: Element | undefined) => one?.checkVisibility() === true;
    const off = (a: DOMRect, x: number, y: number) =>
      Math.hypot(Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom));
    const apart = (a: DOMRect, b: DOMRect) =>
      Math.hypot(
        Math.max(a.left - b.right, 0, b.left - a.right),
        Math.max(a.top - b.bottom, 0, b.top - a.bottom),
      );
    const all = [...map.querySelectorAll('li')].filter(seen).flatMap((one) => {
      const [link, disc] = [one.querySelector('a'), one.querySelector('.disc, .ring, .mixed')];
      if (!link || !disc) return [];
      const name = [...one.querySelectorAll('.name:not(.looked-at)')].find(seen);
      const box = disc.getBoundingClientRect();
      return {
        ...{
          link,
          label: link.ariaLabel,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          across: box.width,
        },
        ...{
          number: one.querySelector('.count')?.getBoundingClientRect(),
          name: name?.getBoundingClientRect(),
        },
        led: [...one.querySelectorAll('.lead:not(.aside)')].some(seen),
      };
    });
    const far = (name: DOMRect, { x, y, across, number }: (typeof all)[number]) =>
      Math.max(
        0,
        Math.min(off(name, x, y) - across / 2, number ? apart(name, number) : Number.POSITIVE_INFINITY),
      );
    const largest = all.toSorted((a, b) => b.across - a.across).slice(0, large);
    return [
      ...largest.filter(({ name }) => !name).map(({ label }) => `${label} has no name`),
      ...all.flatMap(({ link, label, x, y }) =>
        // within its rim to all sides
        [
          [0, 0],
          [11, 0],
          [-11, 0],
          [0, 11],
          [0, -11],
        ].flatMap(([across = 0, down = 0]) => {
          const hit = document.elementFromPoint(x + across, y + down)?.closest('a');
          return hit === link ? [] : [`${label} is not pressed ${across}, ${down} off its middle`];
        }),
      ),
      ...all.flatMap((one) => {
        // letters do not fill their line's height
        const ink = one.name && new DOMRect(one.name.x, one.name.y + 2, one.name.width, one.name.height - 4);
        if (!ink) return [];
        const own = one.led ? 0 : far(ink, one);
        const nearer = all.filter((other) => other !== one && far(ink, other) <= own);
        return nearer.map(({ label }) => `the name of ${one.label} is read for ${label}`);
      }),
    ];
  }, LARGE);
}

for (const locale of LOCALES) {
  test(`in ${locale} each of the crowded circles is pressed by itself, the large ones have their names, and none is read for another`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, '/map'));
    await page.evaluate(() => document.fonts.ready);
    // 320 px is a window of 1280 at 400 %
    for (const width of [320, 344, 360, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('.map li a:visible').count(), `${width} px`).toBeGreaterThan(3);
      expect(await violationsButOfColours(page), `${width} px`).toEqual([]);
      expect(await faultsOfMap(page), `${width} px`).toEqual([]);
    }
  });
}
