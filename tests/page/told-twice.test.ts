import { expect, test } from 'vitest';
import { withoutSecondTelling } from '@/lib/page/told-twice';

const story = Array.from({ length: 12 }, (_, n) => `দেশটির মন্ত্রী ${n} নম্বর কথাটি জানিয়েছেন সাংবাদিকদের।`).join(
  ' ',
);
const others = 'অন্য খবর: নদীতে পানি বেড়েছে। '.repeat(8).trim();

test.each([
  ['told twice, then others', `${story} ${story} ${others}`, story],
  ['told twice', `${story}\n${story}`, story],
  ['a byline before the first', `আন্তর্জাতিক ডেস্ক ${story} ${story} ${others}`, `আন্তর্জাতিক ডেস্ক ${story}`],
])('%s: once', (_, text, own) => {
  expect(withoutSecondTelling(text)).toBe(own);
});

test.each([
  ['told once', `${story} ${others}`],
  ['the second is another from its middle on', `${story} ${story.slice(0, 300)} ${others}`],
  ['a refrain', 'জয় হোক, জয় হোক, জয় হোক আজ। '.repeat(6)],
  ['twice in a much longer text', `${story} ${story} ${others.repeat(20)}`],
  ['nothing', ''],
])('%s: as it is', (_, text) => {
  expect(withoutSecondTelling(text)).toBe(text);
});
