import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localPath } from '@/components/locale/local-path';
import { RhythmFacts } from '@/components/timeline/rhythm-facts';
import { openGraph } from '@/graph/engine/open';
import { toldAt } from '@/graph/queries/told-at';
import { meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { withQuery } from '@/lib/filter/url-params';
import type { MeetingStatus } from '@/lib/reading';
import type { Bounds } from '@/lib/time/edtf';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { rhythm } from '@/lib/time/rhythm';
import { filterOf, timesOf, type Whose } from './times-of';

/** What is asked first of somebody's meetings: the last, the next, the longest gap; nothing where there are none. @param children further facts */
export async function Rhythm({ children, ...whose }: Whose & { children?: ReactNode }) {
  const counts = await timesOf(whose);
  if (counts.length === 0) return null;
  const filter = filterOf(whose);
  const { last, lastReported, next, awaited, gap } = rhythm(counts, todayInDhaka());
  const at = (status: MeetingStatus, when: Bounds | string | null) =>
    when && toldAt(openGraph(), filter, status, when);
  const rows = await Promise.all([
    at('held', last),
    at('held', lastReported),
    at('planned', next),
    at('planned', awaited),
    at('held', gap?.after ?? null),
    at('held', gap?.before ?? null),
  ]);
  const [one = null, two = null, three = null, four = null, five = null, six = null] = rows.map(
    (row) => row || null,
  );
  const told = { last: one, lastReported: two, next: three, awaited: four, gapAfter: five, gapBefore: six };
  const list = localPath(await getLocale(), withQuery('/meetings', meetingFilterUrl(filter)));
  return (
    <RhythmFacts gap={gap} rows={told} list={list}>
      {children}
    </RhythmFacts>
  );
}
