import { expect, test } from 'vitest';
import { isBeginning } from '@/lib/page/is-beginning';

test.each([
  ['সৌদি যুবরাজের সঙ্গে ফোনে কথা বলেছেন যুক্তরাষ্ট্রের প্রেসিডেন্ট ডোনাল্ড ট্রাম্', true],
  ['রোববার জেনেভায় দুই দেশের একটি বৈঠক অনুষ্ঠিত হতে', true],
  [`${'তাঁরা বৈঠক করেন। '.repeat(60)}এরপর…`, true],
  ['তাঁরা বৈঠক করেন।', false],
  ['তিনি বলেন, ‘কথা হবে।’', false],
  [`${'তাঁরা বৈঠক করেন। '.repeat(60)}ঢাকা প্রতিনিধি`, false],
])('%s', (text, is) => {
  expect(isBeginning(text)).toBe(is);
});
