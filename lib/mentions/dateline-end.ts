import { spell } from '@/lib/bengali/letters';

/** What stands before the bracket of an agency, its day among it, and the mark behind the bracket. */
const DATELINE = /^[^।()\n]{3,70}\([^()\n0-9]{2,30}\) ?[:-] ?/u;
/** "লন্ডন, ১৯ সেপ্টেম্বর: …", "টোকিও, ১৭ মার্চ, ২০২৩ : …" */
const OF_NOBODY = new RegExp(
  `^[^।()\\n0-9:,-]{2,40}, ?[0-9]{1,2} ?(?:${spell('জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|অগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর')})(?:,? ?[0-9]{4})? ?[:-] ?`,
  'u',
);

/**
 * Where the sentence behind an agency's dateline begins: "ঢাকা, ২৩ জুলাই (ইউএনবি)- জাপানের পররাষ্ট্রমন্ত্রী …". The place and the day are those of the
 * report, and of nothing that it tells.
 * @param text letters as mapped
 * @returns 0 where no dateline opens the text
 */
export function datelineEnd(text: string): number {
  const opening = text.slice(0, LONGEST);
  const [head] = DATELINE.exec(opening) ?? OF_NOBODY.exec(opening) ?? [];
  return head && /[0-9]/.test(head) ? head.length : 0;
}
const LONGEST = 110;
