import { expect, test } from 'vitest';
import { labelApart } from '@/app/[locale]/articles/[id]/label-apart';

test.each([
  ['of another paper than its address', 'Inqilab', 'Ajker Patrika', null, 'Inqilab'],
  ['of a paper that is guessed', 'bdnews24 (likely)', 'bdnews24', 'likely' as const, 'bdnews24 (likely)'],
  ['of no paper', 'unknown BD newspaper', null, null, 'unknown BD newspaper'],
  ['of no paper, at the address of one', 'unknown', 'Samakal', null, 'unknown'],
  ['that names the paper otherwise', 'prothomalo.com', 'Prothom Alo', null, null],
  ['that guessed it right', 'bdnews24 (likely)', 'bdnews24', null, null],
  ['of a paper that the lexicon lacks', 'Gazette', 'Gazette', null, null],
  ['that there is not', null, 'Samakal', null, null],
])('a label %s', (_, publisher, paper, publisherHow, told) => {
  expect(labelApart({ publisher, paper, publisherHow })).toBe(told);
});
