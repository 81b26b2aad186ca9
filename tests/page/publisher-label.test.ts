import { expect, test } from 'vitest';
import { readPublisherLabel } from '@/lib/page/publisher-label';

test.each([
  ['Prothom Alo', 'Prothom Alo', null],
  ['bdnews24 (likely)', 'bdnews24', 'likely'],
  ['Prothom Alo (likely, 2014-2015)', 'Prothom Alo', 'likely'],
  ['Samakal (2019)', 'Samakal', null],
  ['সমকাল (সম্ভবত)', 'সমকাল', 'likely'],
  ['Prothom Alo / other (2018-2021)', 'Prothom Alo', 'orOther'],
  // what is no mark belongs to the name
  ['বাংলাদেশ সংবাদ সংস্থা (বাসস)', 'বাংলাদেশ সংবাদ সংস্থা (বাসস)', null],
  ['Samakal / Jugantor', 'Samakal / Jugantor', null],
  ['The Unknown Gazette', 'The Unknown Gazette', null],
  // no paper, or many
  ['unknown', null, null],
  ['Unknown BD newspaper', null, null],
  ['various BD portals (MultiBanFake)', null, null],
  ['', null, null],
  [null, null, null],
])('%s', (label, paper, how) => {
  expect(readPublisherLabel(label)).toEqual({ paper, how });
});
