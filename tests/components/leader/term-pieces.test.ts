import { expect, test } from 'vitest';
import { termPieces } from '@/components/leader/term-pieces';

test.each([
  ['৭ মে ২০১২ থেকে', ['৭ মে ২০১২ থেকে']],
  ['৬ জানুয়ারি ২০০৯ – ৫ আগস্ট ২০২৪', ['৬ জানুয়ারি ২০০৯ –', '৫ আগস্ট ২০২৪']],
  ['এপ্রিল ২০২৬ থেকে, শেষ কবে জানা নেই', ['এপ্রিল ২০২৬ থেকে,', 'শেষ কবে জানা নেই']],
  ['৫–৬ জুন ২০২৪', ['৫–৬ জুন ২০২৪']],
])('"%s" breaks nowhere else', (term, pieces) => {
  expect(termPieces(term)).toEqual(pieces);
  expect(pieces.join(' ')).toBe(term);
});
