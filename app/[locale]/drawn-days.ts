import { openGraph } from '@/graph/engine/open';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import type { ExplorerView } from '@/lib/explorer/view';
import { KINDS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Bounds } from '@/lib/time/edtf';
import { boundsOf, type DayCount } from '@/lib/time/in-time';

/**
 * When the meetings were, or may have been, that the explorer's picture draws lines of; each stretch of days once. A play
 * through time goes by these: of a meeting that ties nobody the picture shows nothing.
 */
export async function drawnDays(filter: MeetingFilter, view: ExplorerView): Promise<Bounds[]> {
  const kinds = filter.kind.length > 0 ? filter.kind : KINDS;
  const kind = view.summits === 'no' ? kinds.filter((one) => one !== 'summit') : filter.kind;
  if (view.summits === 'no' && kind.length === 0) return [];
  const tying = { ...filter, kind };
  const [all, alone] = await Promise.all([
    meetingsInTime(openGraph(), { filter: tying }),
    meetingsInTime(openGraph(), { filter: { ...tying, untied: view.lens } }),
  ]);
  const left = new Map(alone.map((one) => [keyOf(one), one.count]));
  const days = new Map<string, Bounds>();
  for (const one of all) {
    const bounds = filter.reading === 'certainly' && one.earliest === null ? null : boundsOf(one);
    if (bounds && one.count > (left.get(keyOf(one)) ?? 0))
      days.set(`${bounds.earliest} ${bounds.latest}`, bounds);
  }
  return [...days.values()];
}

const keyOf = ({ status, earliest, latest, reportedOn }: DayCount) =>
  `${status} ${earliest} ${latest} ${reportedOn}`;
