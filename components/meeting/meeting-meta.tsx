import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { PlaceLine } from './place-line';
import { Status } from './status';

/** What, whether it was held, where, in how many articles: the small line under who met. */
export function MeetingMeta({ row }: { row: MeetingRow }) {
  const kind = useTranslations('kind');
  const t = useTranslations('meetingTable');
  return (
    <>
      <span>{kind(row.kind)}</span>
      <Status status={row.status} />
      {row.place && (
        <span>
          <PlaceLine place={row.place} />
        </span>
      )}
      {row.articles > 1 && (
        <LocalLink href={`/meetings/${row.id}#reports`} className="inline-flex min-h-6 items-center">
          {t('articles', { count: row.articles })}
        </LocalLink>
      )}
    </>
  );
}
