import { addDays, parseDay, printDay } from '@/lib/time/calendar';

/**
 * The day so many days after another; before it where `days` is negative.
 * @param edtf a day, or a day of a year that is not told (XXXX-06-10)
 * @returns null for any other EDTF, and where only the year would tell which day it is
 */
export function shiftedDay(edtf: string, days: number): string | null {
  const day = parseDay(edtf);
  if (day) return printDay(addDays(day, days));
  if (!/^XXXX-\d\d-\d\d$/.test(edtf)) return null;
  if (days === 0) return edtf;
  // without a year: only where a leap year makes no difference
  const [leap, plain] = [2024, 2023].map((year) => {
    const dated = parseDay(edtf.replace('XXXX', String(year)));
    return dated ? printDay(addDays(dated, days)).slice(5) : null;
  });
  return leap && leap === plain ? `XXXX-${leap}` : null;
}
