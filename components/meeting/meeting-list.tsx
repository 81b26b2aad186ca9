import type { MeetingRow } from '@/graph/queries/meeting-row';
import { DateTold } from './date-told';
import { EvidenceQuote } from './evidence-quote';
import { MeetingLink } from './meeting-link';
import { MeetingMeta } from './meeting-meta';

/** Meetings one under the other, for narrow places. */
export function MeetingList({ rows }: { rows: MeetingRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id} className="border-t border-rule py-2 first:border-t-0">
          <MeetingLink id={row.id} met={row} className="font-semibold" />
          <div className="flex flex-wrap items-baseline gap-x-3 text-small text-quiet">
            <DateTold when={row.when} phrase={row.phrase} />
            <MeetingMeta row={row} />
          </div>
          <EvidenceQuote of={row} short />
        </li>
      ))}
    </ul>
  );
}
