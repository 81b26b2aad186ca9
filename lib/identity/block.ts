import type { IdentifiedReport } from '@/lib/identity/report';
import { sessionOf } from '@/lib/identity/session';
import type { MeetingKind } from '@/lib/reading';

/** Talks on the edge of a conference are told as either; a conference known by its organisation has a block of its own. */
const FAMILY: Record<MeetingKind, string> = {
  talks: 'sitting',
  summit: 'sitting',
  call: 'call',
  visit: 'visit',
};

/**
 * The block of a report: reports of different blocks are never one meeting, so that after an article is written only
 * the blocks that it touches are worked out again. A conference's block is its organisation and country, whoever is named.
 * Sides and people make a block of their family and sides. Where either is missing, everything else must be the same; where
 * hardly anything is told, a report is alone.
 */
export function blockOf(report: IdentifiedReport): string {
  const session = sessionOf(report);
  if (session) return session;
  const leaders = report.participants.map((one) => one.leader).sort();
  const countries = [...report.countries].sort();
  if (countries.length > 1 && leaders.length > 0) return [FAMILY[report.kind], ...countries].join(' ');
  if (countries.length < 2 && leaders.length < 2 && report.organisations.length === 0)
    return `alone ${report.id}`;
  const rest = [
    leaders,
    countries,
    [...report.organisations].sort(),
    [report.place.country, report.place.city],
  ];
  return [report.kind, ...rest.map((part) => part.join(' '))].join('|');
}
