import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { DateTold } from '@/components/meeting/date-told';
import { MeetingLink } from '@/components/meeting/meeting-link';
import { MeetingMeta } from '@/components/meeting/meeting-meta';
import type { MeetingRow } from '@/graph/queries/meeting-row';

/** The newest meetings that a start panel has room for, and what they are the newest of. */
export interface Latest {
  rows: MeetingRow[];
  /** All that were held, those of them that the filter finds, or what the filter finds, held or not. */
  of: 'held' | 'heldOfChoice' | 'choice';
  /** The list of them all. */
  href: string;
}

/** The newest meetings under a heading that is true of each of them. */
export function LatestMeetings({ rows, of, href }: Latest) {
  const t = useTranslations('start');
  return (
    <section aria-labelledby="latest-title" className="mt-3 border-t border-rule pt-2">
      <h3 id="latest-title" className="font-semibold">
        {t(`latest.${of}`)}
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-b border-rule py-1.5">
            <MeetingLink id={row.id} met={row} className="font-semibold" />
            <div className="flex flex-wrap items-center gap-x-3 text-small text-quiet">
              <MeetingMeta row={row} />
            </div>
            <div className="flex flex-wrap items-baseline gap-x-3 text-small">
              <DateTold when={row.when} phrase={row.phrase} />
            </div>
          </li>
        ))}
      </ul>
      <LocalLink href={href} className="inline-flex min-h-8 items-center text-small">
        {t(`latestAll.${of}`)}
      </LocalLink>
    </section>
  );
}
