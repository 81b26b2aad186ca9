import { readArticle } from '@/lib/read-article';
import type { Reading } from '@/lib/reading';

/** Reads a text as an article of a paper published on a day; null where the page tells none. */
export function readText(
  text: string,
  day: string | null = '2025-03-16',
  publisher: string | null = null,
  url: string | null = null,
): Reading {
  const published = day ? { day, basis: 'header' as const, phrase: day } : null;
  return readArticle({ key: 'test', title: null, publisher, url, published, credit: null, text });
}

/** One meeting in a line that a table can hold: `talks held 2025-03-15 putin, xi [CN RU] moscow`. */
export function meetingLines(text: string, day?: string | null, publisher?: string): string[] {
  return readText(text, day, publisher).reports.map(
    ({ kind, status, date, participants, countries, organisations, place }) =>
      [
        kind,
        status,
        date?.edtf ?? '-',
        participants
          .map(({ leader, role }) => (role === 'host' ? `${leader}(host)` : leader))
          .sort()
          .join(',') || '-',
        [...countries, ...organisations].join(' ') || '-',
        place ? (place.city?.id ?? place.country) : '-',
      ].join(' | '),
  );
}

/** The ids of the rules that found the meetings of a text. */
export const ruleIds = (text: string, day?: string | null): string[] =>
  readText(text, day).reports.map((report) => report.rule);
