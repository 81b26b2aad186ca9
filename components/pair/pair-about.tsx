import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { DateTold } from '@/components/meeting/date-told';
import { EvidenceQuote } from '@/components/meeting/evidence-quote';
import { MeetingSaid } from '@/components/meeting/meeting-said';
import { Status } from '@/components/meeting/status';
import type { MeetingRow } from '@/graph/queries/meeting-row';

interface Props {
  /** The newest first. */
  newest: MeetingRow[];
  total: number;
}

/** What two sides' meetings were about, in the articles' own sentences. */
export function PairAbout({ newest, total }: Props) {
  const t = useTranslations('pair');
  const exactness = useTranslations('exactness');
  return (
    <>
      <ul className="space-y-2">
        {newest.map((row) => (
          <li key={row.id}>
            <div className="flex flex-wrap items-baseline gap-x-3 text-small text-quiet">
              <DateTold when={row.when} phrase={row.phrase} />
              {row.status !== 'held' && <Status status={row.status} />}
              <LocalLink href={`/meetings/${row.id}`} className="inline-flex min-h-6 items-center">
                <span>
                  {exactness('meeting')}
                  <span className="sr-only">
                    {' '}
                    (<MeetingSaid of={row} />)
                  </span>
                </span>
              </LocalLink>
            </div>
            <EvidenceQuote of={row} />
          </li>
        ))}
      </ul>
      {total > newest.length && (
        <a href="#meetings" className="inline-flex min-h-8 items-center text-small">
          {t('aboutRest', { count: total - newest.length })}
        </a>
      )}
    </>
  );
}
