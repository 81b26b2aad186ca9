import { expect, test } from 'vitest';
import { type Credited, creditsAnother } from '@/components/article/credit-apart';

const AMAR_DESH: Credited = {
  ...{ paper: 'Amar Desh', publisherHow: null, publisherBn: 'আমার দেশ', publisherEn: 'Amar Desh' },
  ...{ credit: null, creditEn: null },
};

test.each<[string, Partial<Credited>, boolean]>([
  ['nobody', {}, false],
  ['an agency', { credit: 'রয়টার্স', creditEn: 'Reuters' }, true],
  ['itself', { credit: 'আমার দেশ', creditEn: 'Amar Desh' }, false],
  ['itself, in Bengali alone', { credit: 'আমার দেশ' }, false],
  ['itself in another spelling', { credit: 'দৈনিক আমার দেশ', creditEn: 'Amar Desh' }, false],
  ['itself, where its paper is a guess', { credit: 'আমার দেশ', publisherHow: 'likely' }, true],
  [
    'a paper, where its own is not known',
    { credit: 'আমার দেশ', paper: null, publisherBn: null, publisherEn: null },
    true,
  ],
])('an article that credits %s', (_, more, apart) => {
  expect(creditsAnother({ ...AMAR_DESH, ...more })).toBe(apart);
});
