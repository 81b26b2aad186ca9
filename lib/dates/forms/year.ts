import { all, type DateForm, one, shape, yearOf } from './form';

/** ২০১৯ সালে, ২০২৪-এর, and bare in brackets: a four-digit number alone may count anything. */
export const year: DateForm = {
  id: 'year',
  example: '২০১৯ সালে',
  signs: 'YZ',
  shape: shape('Y[ -]?[sg](?! [DON] M)|Z|Y s'),
  read(tokens) {
    const told = yearOf(tokens);
    return told.year === undefined ? null : { kind: 'year', from: told };
  },
};

/** ২০১৯ থেকে ২০২২ সাল পর্যন্ত, ২০১৯–২০২২ সালে, ২০২৩ ও ২০২৪ সালে, ২০২৪-২৫ অর্থবছরে; of ২০২২ বা ২০২৪ সালে only from when to when it may be. */
export const yearList: DateForm = {
  id: 'year-list',
  example: '২০১৯ থেকে ২০২২ সাল',
  signs: 'Y',
  shape: shape('Y(?: s)?(?:-| [&ri] )Y(?: [su]){0,2}|Y-[DX](?: [sf])'),
  read(tokens) {
    const [first, second] = all(tokens, 'YDX');
    if (!first || !second) return null;
    const last = second.value < 100 ? first.value - (first.value % 100) + second.value : second.value;
    if (one(tokens, 'i') && last < first.value)
      return { kind: 'interval', from: { year: last }, to: { year: first.value } };
    if (!(last > first.value)) return null;
    const apart = one(tokens, '&') !== undefined && last > first.value + 1;
    if (!apart) return { kind: 'interval', from: { year: first.value }, to: { year: last } };
    const index = tokens.indexOf(second);
    return [
      { kind: 'year', from: { year: first.value }, first: 0, last: 0 },
      { kind: 'year', from: { year: last }, first: index, last: tokens.length - 1 },
    ];
  },
};

/** ১৯৯০-এর দশকে, ১৯৯০ দশকে: ten years. */
export const decade: DateForm = {
  id: 'decade',
  example: '১৯৯০-এর দশকে',
  signs: 'q',
  shape: shape('[YZ](?:[ -][sg])? q'),
  read([first]) {
    if (!first || first.value % 10 !== 0) return null;
    return { kind: 'interval', from: { year: first.value }, to: { year: first.value + 9 } };
  },
};
