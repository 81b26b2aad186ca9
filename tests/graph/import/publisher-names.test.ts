import { expect, test } from 'vitest';
import { publisherNames } from '@/graph/import/publisher-names';

test.each([
  ['Prothom Alo', 'প্রথম আলো'],
  ['prothomalo.com', 'প্রথম আলো'],
  ['দৈনিক যুগান্তর', 'যুগান্তর'],
  ['The Daily Star', 'ডেইলি স্টার'],
  ['বিডিনিউজ২৪', 'বিডিনিউজ টোয়েন্টিফোর ডটকম'],
  ['Nobody’s Gazette', null],
  ['', null],
  [null, null],
])('%s', (publisher, bengali) => {
  expect(publisherNames(publisher).bn).toBe(bengali);
});
