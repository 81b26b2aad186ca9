import { expect } from '@playwright/test';
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
/** Of so many circles, from the largest on, all but one have their names on every width. */
const LARGE = 4;
const test = testWith(articles.join('\n'));

for (const locale of LOCALES) {
  test(`in ${locale} crowded circles of the narrowest maps can be pressed one by one, and the large ones but one have their names`, async ({
    page,
  }) => {
    await page.goto(inLocale(locale, '/map'));
    // 320 px is a window of 1280 at 400 %
    for (const width of [320, 344, 360, 390]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.locator('.map li a:visible').count(), `${width} px`).toBeGreaterThan(3);
      expect(await violationsButOfColours(page), `${width} px`).toEqual([]);
      const named = await page
        .locator('.map li:has(a:visible)')
        .evaluateAll((all) =>
          all.map((one) =>
            [...one.querySelectorAll('.name:not(.looked-at)')].some((name) => name.checkVisibility()),
          ),
        );
      // the large ones come first; one that others crowd on all sides shows its name only while it is looked at
      const written = named.slice(0, LARGE).filter(Boolean).length;
      expect(written, `${width} px`).toBeGreaterThanOrEqual(LARGE - 1);
    }
  });
}
