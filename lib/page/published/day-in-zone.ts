import type { CalendarDay } from '@/lib/time/calendar';

/** Where papers count their days: Bengali ones in Dhaka, unless they are of India. */
export type PaperZone = 'Asia/Dhaka' | 'Asia/Kolkata';

const printers = new Map<PaperZone, Intl.DateTimeFormat>();

/** The day in a zone at a moment given in milliseconds since 1970. Asia/Dhaka had summer time in 2009. */
export function dayInZone(moment: number, zone: PaperZone): CalendarDay {
  const printer =
    printers.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  printers.set(zone, printer);
  const [year = 0, month = 0, day = 0] = printer.format(moment).split('-').map(Number);
  return { year, month, day };
}

/** Minutes east of Greenwich of `Z`, `GMT`, `+06:00`, `+0600`; null for anything else. */
export function zoneMinutes(zone: string): number | null {
  if (/^(?:z|gmt|utc?)$/i.test(zone)) return 0;
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
