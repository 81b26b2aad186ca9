import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';

const skeletonOf = (name: string) => nameSkeleton(spell(name));

const ALIKE: [string, string][] = [
  ['মোদি', 'মোদী'],
  ['সি চিন পিং', 'সি জিন পিং'],
  ['ইউনূস', 'ইউনুস'],
  ['ল্যাভরভ', 'লাভরভ'],
  ['ডোনাল্ড', 'ডনাল্ড'],
  ['নরেন্দ্র', 'নরেন্দ্রো'],
  ['ভ্লাদিমির', 'ভ্লাদিমীর'],
  ['ম্যাক্রোঁ', 'মাক্রোঁ'],
  ['মের্কেল', 'ম্যার্কেল'],
  ['আব্দুল্লাহ', 'আবদুল্লাহ'],
];
test.each(ALIKE)('%s sounds like %s', (one, other) => {
  expect(skeletonOf(one)).toBe(skeletonOf(other));
});

const APART: [string, string][] = [
  ['পুতিন', 'পেত্রো'],
  ['হাসিনা', 'হাসান খান'],
  ['শাহবাজ', 'শাহরিয়ার'],
  ['আবে', 'বাবে'],
];
test.each(APART)('%s does not sound like %s', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
});
