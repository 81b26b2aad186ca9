import { expect, test } from 'vitest';
import { publisherSaid, type SaysHow } from '@/components/article/publisher-said';

const says: SaysHow = (how, { paper }) => (how === 'likely' ? `probably ${paper}` : `${paper} or another`);
const bdnews = { paper: 'bdnews24', publisherBn: 'বিডিনিউজ২৪', publisherEn: 'bdnews24' };

test.each([
  ['by its name', { ...bdnews, publisherHow: null }, 'বিডিনিউজ২৪'],
  ['that is guessed', { ...bdnews, publisherHow: 'likely' as const }, 'probably বিডিনিউজ২৪'],
  ['or another', { ...bdnews, publisherHow: 'orOther' as const }, 'বিডিনিউজ২৪ or another'],
  [
    'that the lexicon lacks',
    { paper: 'Gazette', publisherBn: null, publisherEn: null, publisherHow: 'likely' as const },
    'probably Gazette',
  ],
  ['that nobody tells', { paper: null, publisherBn: null, publisherEn: null, publisherHow: null }, null],
])('a paper %s', (_, of, said) => {
  expect(publisherSaid(of, 'bn', says)).toBe(said);
});
