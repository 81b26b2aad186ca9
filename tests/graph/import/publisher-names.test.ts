import { expect, test } from 'vitest';
import { publisherNames } from '@/graph/import/publisher-names';

test.each([
  ['Prothom Alo', 'প্রথম আলো'],
  ['prothomalo.com', 'প্রথম আলো'],
  ['দৈনিক যুগান্তর', 'যুগান্তর'],
  ['The Daily Star', 'ডেইলি স্টার'],
  ['বিডিনিউজ টোয়েন্টিফোর ডটকম', 'বিডিনিউজ২৪'],
  ['bdnews24.com', 'বিডিনিউজ২৪'],
  ['BBC Bangla', 'বিবিসি বাংলা'],
  ['BBC Bangla World', 'বিবিসি বাংলা'],
  ['BBC Bangla Entertainment', 'বিবিসি বাংলা'],
  ['BBC World', 'বিবিসি'],
  ['Channel online', 'চ্যানেল আই অনলাইন'],
  ['Nobody’s Gazette', null],
  ['Nobody’s Gazette World', null],
  ['', null],
  [null, null],
])('%s', (publisher, bengali) => {
  expect(publisherNames(publisher).bn).toBe(bengali);
});

test.each([
  ['BBC Bangla World', { paper: 'BBC Bangla', how: null }],
  ['bdnews24 (likely)', { paper: 'bdnews24', how: 'likely', bn: 'বিডিনিউজ২৪', en: 'bdnews24' }],
  ['Prothom Alo / other (2018-2021)', { paper: 'Prothom Alo', how: 'orOther', bn: 'প্রথম আলো' }],
  ['various BD portals (MultiBanFake)', { paper: null, how: null, bn: null, en: null }],
  ['Nobody’s Gazette (likely)', { paper: 'Nobody’s Gazette', how: 'likely', bn: null, en: null }],
])('%s belongs to one paper', (label, told) => {
  expect(publisherNames(label)).toMatchObject(told);
});
