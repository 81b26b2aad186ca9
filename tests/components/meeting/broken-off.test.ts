import { expect, test } from 'vitest';
import { brokenOff } from '@/components/meeting/broken-off';

test.each(['বৈঠক করেছেন দুই নেতা।', '‘আমরা বসব।’', 'তাঁরা কি বসবেন?', '“We met.”', 'তাঁর কথায়…'])(
  '%s closes',
  (sentence) => expect(brokenOff(sentence)).toBe(''),
);

test.each(['আমন্ত্রণ জানিয়েছেন মার্কিন', 'প্রেসিডেন্ট ডোনাল্ড ট্রাম্', '‘আমরা বসব, এ কথা'])('%s breaks off', (sentence) =>
  expect(brokenOff(sentence)).toBe('…'),
);
