import { type DateForm, shape } from './form';

/** 2025-03-15, and as the beginning of a stamp: 2025-03-15T10:00. */
export const isoDay: DateForm = {
  id: 'iso-day',
  example: '2025-03-15',
  signs: 'Y',
  shape: shape('(?<![-/.:x])Y([-/.])D\\1D(?![-/])'),
  read: ([year, month, day]) =>
    year && month && day && month.value <= 12
      ? { kind: 'day', from: { year: year.value, month: month.value, day: day.value } }
      : null,
};
