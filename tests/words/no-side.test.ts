import { expect, test } from 'vitest';
import { MESSAGES } from './messages';

/** Says that something comes to stand at a side of what is seen: on a phone it is beneath. What is beside a word stays there. */
const AT_A_SIDE = {
  bn: /(?<=^|[\s,;(])(?<!র )(?:পাশে|ডান(?:ে| পাশে| দিকে)|বাঁ(?:য়ে| পাশে| দিকে))(?=$|[\s,;।)])/u,
  en: /\b(?:alongside|(?:on|to|at) the (?:left|right)|(?:appears?|opens?|comes?) beside)\b/u,
};

test('nothing is said to come beside the picture, for on a phone it comes beneath', () => {
  for (const [locale, messages] of Object.entries(MESSAGES)) {
    const said = [...messages].filter(([, text]) => AT_A_SIDE[locale as keyof typeof AT_A_SIDE].test(text));
    expect(said, locale).toEqual([]);
  }
});
