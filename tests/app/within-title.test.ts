import { expect, test } from 'vitest';
import { withinTitle } from '@/app/share/within-title';

test.each([
  ['ঢাকায় বৈঠক', 20, 'ঢাকায় বৈঠক'],
  ['ঢাকায় বৈঠক, দিল্লিতে নয়', 15, 'ঢাকায় বৈঠক…'],
  ['Putin and Xi: Talks (planned), Beijing', 24, 'Putin and Xi: Talks…'],
  ['অবিচ্ছিন্ন', 5, 'অবিচ…'],
])('%s in %i letters', (text, room, shown) => {
  expect(withinTitle(text, room)).toBe(shown);
});
