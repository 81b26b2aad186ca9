import { blockOf } from '@/lib/identity/block';
import { clusters } from '@/lib/identity/clusters';
import { headline } from '@/lib/identity/headline';
import type { IdentifiedMeeting, IdentifiedReport } from '@/lib/identity/report';

/**
 * Which reports tell of one meeting: a function of the set of reports, whatever order they came in.
 * @param reports whole blocks of them (`blockOf`), each report once
 * @returns the meetings, each report in exactly one, by id
 */
export function meetingsOf(reports: readonly IdentifiedReport[]): IdentifiedMeeting[] {
  const blocks = new Map<string, IdentifiedReport[]>();
  for (const report of reports) {
    const block = blockOf(report);
    blocks.set(block, [...(blocks.get(block) ?? []), report]);
  }
  return [...blocks.values()]
    .flatMap((block) => clusters(block).map(headline))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
