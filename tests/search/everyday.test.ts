import { expect, test } from 'vitest';
import { isEveryday } from '@/lib/search/everyday';

test.each(['শান্তি', 'শান্তির', 'সরকারের', 'কথা', 'যুদ্ধ', 'ভাত', 'লবণ', 'talk', 'when', 'with'])(
  '%s is a word of everyday',
  (word) => {
    expect(isEveryday(word)).toBe(true);
  },
);

// a short stem is left of many a name
test.each(['পুতিন', 'পুতিনের', 'লাভরোব', 'পেতর', 'হাসিনা', 'putin', 'santi', 'modi', 'wen', 'hill', 'us', 'war'])(
  '%s is none',
  (word) => {
    expect(isEveryday(word)).toBe(false);
  },
);
