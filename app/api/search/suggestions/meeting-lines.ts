import { localPath } from '@/components/locale/local-path';
import { asBeginning, nameAsText } from '@/components/locale/name-in';
import { partiesLine } from '@/components/meeting/parties';
import type { SuggestedLine, Suggestion } from '@/components/search/suggestion';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { When } from '@/graph/queries/when';
import { type DateLocale, sayDate } from '@/lib/time/display';

/** So many are offered. */
const OFFERED = 2;

/** How a page in a language says a day of which no year is told; `{date}` stands for it. */
export interface SaysDay {
  locale: DateLocale;
  yearless: string;
}

type Told = Pick<
  MeetingRow,
  'id' | 'kind' | 'status' | 'when' | 'place' | 'participants' | 'countries' | 'organisations'
>;

/**
 * The first meetings that have somebody named, as lines; of those that would read alike the first, since nobody could
 * choose. @param matched what of the query they are of
 */
export function meetingLines(rows: readonly Told[], says: SaysDay, matched = ''): Suggestion[] {
  const why = matched === '' ? null : ({ word: 'matched', form: matched } as const);
  const lines = new Map<string, Suggestion>();
  for (const row of rows) {
    const line = meetingLine(row, says);
    const read = JSON.stringify(line);
    if (line.label && !lines.has(read)) {
      lines.set(read, {
        group: 'meetings',
        href: localPath(says.locale, `/meetings/${row.id}`),
        why,
        ...line,
      });
    }
  }
  return [...lines.values()].slice(0, OFFERED);
}

function meetingLine({ kind, status, when, place, ...row }: Told, says: SaysDay): SuggestedLine {
  const { locale } = says;
  const where = place?.city ?? place?.country;
  return {
    label: asBeginning(partiesLine({ kind, ...row }, locale)),
    met: { kind, status: status === 'held' ? null : status, when: dayOf(when, says) },
    detail: where ? nameAsText(locale, where) : undefined,
  };
}

function dayOf({ date, reportedOn }: When, { locale, yearless }: SaysDay) {
  if (date !== null) return { day: sayDate(date, locale, { yearless }), is: 'date' as const };
  return reportedOn === null ? null : { day: sayDate(reportedOn, locale), is: 'reportedOn' as const };
}
