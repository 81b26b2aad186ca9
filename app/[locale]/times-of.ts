import { cache } from 'react';
import { openGraph } from '@/graph/engine/open';
import { meetingsInTime } from '@/graph/queries/meetings-in-time';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';

/** Whose meetings: a leader's, a country's or an organisation's. */
export type Whose = { leader: string } | { country: string } | { organisation: string };

/** All of their meetings. */
export const filterOf = (whose: Whose): MeetingFilter => ({ ...ALL_MEETINGS, ...whose });

const counted = cache(async (kind: string, id: string) =>
  meetingsInTime(openGraph(), { filter: { ...ALL_MEETINGS, [kind]: id } }),
);

/** When they met; several parts of a page ask, and the graph is asked once. */
export function timesOf(whose: Whose) {
  const [[kind = '', id = ''] = []] = Object.entries(whose);
  return counted(kind, id);
}
