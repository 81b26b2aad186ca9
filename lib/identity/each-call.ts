import type { MeetingReport, Reading } from '@/lib/reading';
import { isAmong } from './each-visit';

/**
 * "দার তুরস্ক, সৌদি আরব ও মিসরের পররাষ্ট্রমন্ত্রীর সঙ্গে ফোনালাপ করেন": whoever speaks with the people of several states speaks with each, and these
 * do not speak with each other. Whose call it is the report tells (`from`); all else stays whole.
 */
export function eachCall(report: MeetingReport, { leaders }: Pick<Reading, 'leaders'>): MeetingReport[] {
  const { kind, from, countries, participants } = report;
  if (kind !== 'call' || !from) return [report];
  const others = countries.filter((code) => !from.includes(code));
  return others.map((country) => {
    const elsewhere = leaders.filter(
      (leader) => leader.country !== country && isAmong(leader.country, others),
    );
    return {
      ...report,
      countries: countries.filter((code) => code === country || from.includes(code)),
      participants: participants.filter(({ leader }) => !elsewhere.some(({ id }) => id === leader)),
    };
  });
}
