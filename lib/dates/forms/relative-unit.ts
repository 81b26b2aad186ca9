import type { DateToken } from '../date-tokens';
import type { ToldPoint } from '../told';
import { all, DAY, type DateForm, one, SHIFTS, shape } from './form';

/** গত সপ্তাহে, চলতি মাসে, আগামী বছর, এ বছর. */
export const relativeUnit: DateForm = {
  id: 'relative-unit',
  example: 'গত সপ্তাহে',
  signs: 'kmy',
  shape: shape('[GFC] [kmy]'),
  read([adjective, unit]) {
    const point = shiftOf(adjective, unit);
    if (!point || !unit) return null;
    const kind = unit.kind === 'k' ? 'interval' : unit.kind === 'm' ? 'month' : 'year';
    const lean = adjective?.kind === 'G' ? 'past' : adjective?.kind === 'F' ? 'future' : undefined;
    return { kind, from: point, ...(lean ? { lean } : {}) };
  },
};

/** গত মাসের ২০ তারিখে, চলতি মাসের ১৮ তারিখ, ওই মাসের ৫ তারিখ. */
export const dayOfRelativeMonth: DateForm = {
  id: 'day-of-relative-month',
  example: 'গত মাসের ২০ তারিখে',
  signs: 'm',
  shape: shape(`[GFCTPB] m ${DAY}(?: t)`),
  read(tokens) {
    const [adjective, unit] = tokens;
    const day = one(tokens, 'DON');
    const point = shiftOf(adjective, unit);
    return point && day ? { kind: 'day', from: { ...point, day: day.value } } : null;
  },
};

/** ওই মাসের ৯ এবং ১০ তারিখ, আগামী মাসের ৫ থেকে ৭ তারিখ. */
export const daysOfRelativeMonth: DateForm = {
  id: 'days-of-relative-month',
  example: 'ওই মাসের ৯ ও ১০ তারিখ',
  signs: 'm',
  shape: shape(`[GFCTPB] m ${DAY}(?:-| [&r] )${DAY} t`),
  read(tokens) {
    const [adjective, unit] = tokens;
    const [first, last] = all(tokens, 'DON');
    const point = shiftOf(adjective, unit);
    if (!point || !first || !last || first.value >= last.value) return null;
    const apart = one(tokens, '&') !== undefined && last.value > first.value + 1;
    return apart
      ? null
      : { kind: 'interval', from: { ...point, day: first.value }, to: { ...point, day: last.value } };
  },
};

/** গত সপ্তাহের বুধবার, আগামী সপ্তাহে সোমবার. */
export const weekdayOfRelativeWeek: DateForm = {
  id: 'weekday-of-relative-week',
  example: 'গত সপ্তাহের বুধবার',
  signs: 'k',
  shape: shape('[GFC] k W'),
  read([adjective, unit, day]) {
    const point = shiftOf(adjective, unit);
    return point && day ? { kind: 'day', from: { ...point, weekday: day.value } } : null;
  },
};

function shiftOf(adjective?: DateToken, unit?: DateToken): ToldPoint | null {
  const shift = adjective && SHIFTS[adjective.kind];
  if (!unit || !adjective || shift === undefined) return null;
  const fromText = 'TPB'.includes(adjective.kind);
  if (unit.kind === 'k') return fromText ? null : { weekShift: shift };
  if (unit.kind === 'm') return fromText ? { monthAfterTold: shift } : { monthShift: shift };
  return fromText ? { yearAfterTold: shift } : { yearShift: shift };
}
