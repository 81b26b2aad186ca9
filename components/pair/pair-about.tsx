import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { EvidenceQuote } from '@/components/meeting/evidence-quote';
import { Status } from '@/components/meeting/status';
import { WhenTold } from '@/components/meeting/when-told';
import type { MeetingRow } from '@/graph/queries/meeting-row';

interface Props {
  /** The newest first. */
  newest: MeetingRow[];
  total: number;
}

/** What two sides' meetings were about, in the articles' own sentences. */
export function PairAbout({ newest, total }: Props) {
  const t = useTranslations('pair');
  return (
    <>
      <ul className="space-y-2">
        {newest.map((row) => (
          <li key={row.id}>
            <LocalLink
              href={`/meetings/${row.id}`}
              className="inline-flex min-h-6 items-center text-small text-quiet"
            >
              <WhenTold when={row.when} />
            </LocalLink>{' '}
            {row.status !== 'held' && (
              <span className="text-small text-quiet">
                <Status status={row.status} />
              </span>
            )}
            <EvidenceQuote evidence={row.evidence} />
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
