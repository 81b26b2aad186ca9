import { type DateForm, leanOf, one, shape, YEAR_AFTER, YEAR_BEFORE, yearOf } from './form';

/**
 * গত জুনে, জুন মাসে, জুন ২০২৪, ২০২৪ সালের জুনে, এ বছরের মার্চে, জুনে, ডিসেম্বর পর্যন্ত. A bare name without a case ending is none
 * (জুলাই আন্দোলন, মার্চ ফর জাস্টিস), nor is মে without a word that says so.
 */
export const month: DateForm = {
  id: 'month',
  example: 'গত জুনে',
  signs: 'M',
  shape: shape(`(?:${YEAR_BEFORE}|Y )?(?:[GFCTPB] )?M(?: m)?${YEAR_AFTER}?(?: [ur])?`),
  read(tokens) {
    const name = one(tokens, 'M');
    if (!name) return null;
    const year = yearOf(tokens);
    const lean = leanOf(tokens);
    const told = one(tokens, 'mYZy') !== undefined || lean.lean !== undefined;
    if (!told && (name.soft || (name.ending === '' && !one(tokens, 'ur')))) return null;
    return { kind: 'month', from: { ...year, month: name.value }, ...lean };
  },
};
