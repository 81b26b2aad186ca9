import { joinNames, nameAsText } from '@/components/locale/name-in';
import { partiesLine } from '@/components/meeting/parties';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** The latest that was held and has a date. @param rows the newest first */
export const lastMeeting = (rows: readonly MeetingRow[]): MeetingRow | null =>
  rows.find(({ status, when }) => status === 'held' && when.date !== null && when.latest !== null) ?? null;

/** Its day and place in a line: "৯ মে ২০২৫, মস্কো". */
export function dayAndPlace({ when, place }: MeetingRow, locale: DateLocale): string {
  const parts = [when.date && sayDate(when.date, locale), place?.city && nameAsText(locale, place.city)];
  return parts.filter((part) => part !== null && part !== undefined).join(', ');
}

/** The others of a meeting, at most three; "nobody" where none is named. @param self the leader whose page it is */
export function others(row: MeetingRow, self: string, locale: DateLocale): string {
  const participants = row.participants.filter(({ id }) => id !== self).slice(0, 3);
  const names = joinNames(
    participants.map((one) => nameAsText(locale, one)),
    locale,
  );
  return names || partiesLine({ ...row, participants: [] }, locale) || 'nobody';
}
