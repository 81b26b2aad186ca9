import type { DateUnit } from '../date-mention';
import { type DateForm, shape } from './form';

const UNIT: Record<string, DateUnit> = { d: 'day', k: 'week', m: 'month', y: 'year', h: 'day', j: 'day' };

/** দুই দিনের সফর, তিন দিনব্যাপী, গত দুই বছরে, ২৪ বছর বয়স, ৪৮ ঘণ্টা: how long, and no date. */
export const duration: DateForm = {
  id: 'duration',
  example: 'দুই দিনের সফর',
  signs: 'dkmyhj',
  shape: shape('(?:[GFC] )?(?:n )?[DNnXYo] [dkmyhj](?! [apz])'),
  read(tokens) {
    const unit = tokens[tokens.length - 1];
    const number = tokens[tokens.length - 2];
    if (!unit || !number || number.kind === 'o') return null;
    const amount =
      tokens.some(({ kind }) => kind === 'n') || unit.kind === 'h' || Number.isNaN(number.value)
        ? null
        : number.value;
    return { kind: 'duration', from: {}, length: { unit: UNIT[unit.kind] ?? 'day', amount } };
  },
};
