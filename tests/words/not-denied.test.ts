import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { flat } from './messages';

/** Says that an article does not tell something, and not that this may only have been missed in reading. */
const DENIED = {
  bn: /(?:বলা|লেখা) নেই(?!, নয়তো)/u,
  en: /\b(?:do|does) not (?:say|report)(?!, or| whether)|\bgiven\b|\bno place named\b/u,
};

test('nothing that is told of a meeting denies what may only have been missed', () => {
  for (const [locale, { when, exactness, map, country, filter, meeting, coverage }] of Object.entries({
    bn,
    en,
  })) {
    const denied = DENIED[locale as keyof typeof DENIED];
    const told = [...flat({ when, exactness, map, country, filter, meeting, coverage })].filter(([, text]) =>
      denied.test(text),
    );
    expect(told, locale).toEqual([]);
  }
});

/** Says that nobody is named, where somebody may be who is not told of as taking part. */
const NOBODY = {
  bn: /(?<!হিসেবে )(?:কারও|কোনো দেশের|কোনো সংস্থার) নাম/u,
  en: /\b(?:nobody|no country|no organisation) named\b(?! as )/,
};

test('where nobody takes part by name, a meeting does not say that its articles name nobody', () => {
  for (const [locale, { meeting }] of Object.entries({ bn, en })) {
    const nobody = NOBODY[locale as keyof typeof NOBODY];
    expect(
      [...flat({ meeting })].filter(([, text]) => nobody.test(text)),
      locale,
    ).toEqual([]);
  }
});

test('where but the month of a date is kept, its words may tell of some of its days: "on 5 or 6 December"', () => {
  const KEPT_ALONE = /^মাস জানা যায়, দিন নয়|শুধু মাস|not the day\b|month only/u;
  for (const { exactness } of [bn, en])
    expect([exactness.month, exactness.short.month].filter((text) => KEPT_ALONE.test(text))).toEqual([]);
});
