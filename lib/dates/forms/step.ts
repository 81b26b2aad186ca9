import type { DateUnit } from '../date-mention';
import { type DateForm, one, SHIFTS, shape } from './form';

const UNIT: Record<string, DateUnit> = { d: 'day', k: 'week', m: 'month', y: 'year' };

/** একদিন আগে, দুই সপ্তাহ পর, কয়েক মাস আগে, এক দিনের ব্যবধানে. */
export const unitsAway: DateForm = {
  id: 'units-away',
  example: 'একদিন আগে',
  signs: 'apz',
  shape: shape('(?:n )?[DNnX] [dkmy] [apz]'),
  read(tokens) {
    const [number, unit, side] = tokens.slice(-3);
    const told = unit && UNIT[unit.kind];
    if (!number || !told || !side) return null;
    const amount = tokens[0]?.kind === 'n' || Number.isNaN(number.value) ? null : number.value;
    const direction = side.kind === 'a' ? 'before' : side.kind === 'p' ? 'after' : 'either';
    return { kind: 'step', from: {}, step: { unit: told, amount, direction } };
  },
};

/** পরদিন, সেদিন, এদিন; আগের দিন, পরের সপ্তাহে, একই দিন, ওই মাসে, পরের বছর. */
export const unitNextTo: DateForm = {
  id: 'unit-next-to',
  example: 'পরদিন',
  signs: 'Sdkmy',
  shape: shape('S|[TPB] [dkmy]|C d'),
  read([first, second]) {
    if (!first) return null;
    const shift = first.kind === 'S' ? first.value : (SHIFTS[first.kind] ?? 0);
    const unit = second ? UNIT[second.kind] : 'day';
    if (!unit) return null;
    const from =
      unit === 'month' ? { monthAfterTold: shift } : unit === 'year' ? { yearAfterTold: shift } : {};
    const direction = shift < 0 ? 'before' : 'after';
    return { kind: 'step', from, step: { unit, amount: Math.abs(shift), direction } };
  },
};

/** সফরের দ্বিতীয় দিনে, সম্মেলনের শেষ দিন: told from the first day of what lasts some days. */
export const dayOfEvent: DateForm = {
  id: 'day-of-event',
  example: 'সফরের দ্বিতীয় দিনে',
  signs: 'd',
  shape: shape('[ol] d'),
  read(tokens) {
    const ordinal = one(tokens, 'o');
    return {
      kind: 'step',
      from: {},
      step: { unit: 'day', amount: ordinal ? ordinal.value - 1 : null, direction: 'after' },
    };
  },
};
