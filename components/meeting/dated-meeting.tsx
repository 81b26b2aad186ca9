import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { DateTold } from './date-told';
import { PartyNames } from './party-names';
import { visitTo } from './visit-to';

/** A meeting's date with how exactly that is known, and what it was, as the link to it. */
export function DatedMeeting({ row }: { row: MeetingRow }) {
  const kind = useTranslations('kind');
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <DateTold when={row.when} phrase={row.phrase} />
      <LocalLink href={`/meetings/${row.id}`} className="inline-flex min-h-6 items-center text-small">
        <span>
          {!visitTo(row) && `${kind(row.kind)}: `}
          <PartyNames met={row} />
        </span>
      </LocalLink>
    </div>
  );
}
