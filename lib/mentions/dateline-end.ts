/** What stands before the bracket of an agency, its day among it, and the mark behind the bracket. */
const DATELINE = /^[^।()\n]{3,70}\([^()\n0-9]{2,30}\) ?[:-] ?/u;

/**
 * Where the sentence behind an agency's dateline begins: "ঢাকা, ২৩ জুলাই (ইউএনবি)- জাপানের পররাষ্ট্রমন্ত্রী …". The place and the day are those of the
 * report, and of nothing that it tells.
 * @param text letters as mapped
 * @returns 0 where no dateline opens the text
 */
export function datelineEnd(text: string): number {
  const [head] = DATELINE.exec(text.slice(0, LONGEST)) ?? [];
  return head && /[0-9]/.test(head) ? head.length : 0;
}
const LONGEST = 110;
