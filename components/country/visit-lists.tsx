import { useTranslations } from 'next-intl';
import { DateTold } from '@/components/meeting/date-told';
import { MeetingLink } from '@/components/meeting/meeting-link';
import { PlaceLine } from '@/components/meeting/place-line';
import { Status } from '@/components/meeting/status';
import { visitTo } from '@/components/meeting/visit-to';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import type { VisitList, Visits } from '@/graph/queries/visits';
import { Flag } from './flag';

interface Props {
  visits: Visits;
  /** The page with one of the lists on another of its pages. */
  hrefOf: (list: 'out' | 'in' | 'neither', page: number) => string;
}

/** A country's visits, out and in told apart, and those that tell neither. */
export function VisitLists({ visits, hrefOf }: Props) {
  const t = useTranslations('country');
  return (
    <>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <Section
          id="visits-out"
          lines={2 * visits.out.rows.length}
          title={t('visitsOut')}
          aside={t('visitCount', { count: visits.out.total })}
        >
          <List
            title={t('visitsOut')}
            visits={visits.out}
            hrefOf={(page) => `${hrefOf('out', page)}#visits-out`}
          />
        </Section>
        <Section
          id="visits-in"
          lines={2 * visits.in.rows.length}
          title={t('visitsIn')}
          aside={t('visitCount', { count: visits.in.total })}
        >
          <List
            title={t('visitsIn')}
            visits={visits.in}
            hrefOf={(page) => `${hrefOf('in', page)}#visits-in`}
          />
        </Section>
      </div>
      {visits.neither.total > 0 && (
        <details id="visits-neither" open={visits.neither.page > 1} className="pb-4">
          <summary className="min-h-8 w-fit py-1 text-small text-quiet hover:text-accent">
            {t('neither', { count: visits.neither.total })}
          </summary>
          <List
            title={t('neither', { count: visits.neither.total })}
            visits={visits.neither}
            hrefOf={(page) => `${hrefOf('neither', page)}#visits-neither`}
          />
        </details>
      )}
    </>
  );
}

interface ListProps {
  title: string;
  visits: VisitList;
  hrefOf: (page: number) => string;
}

function List({ title, visits, hrefOf }: ListProps) {
  const t = useTranslations('country');
  if (visits.total === 0) return <p className="text-small text-quiet">{t('noVisits')}</p>;
  return (
    <>
      <ul>
        {visits.rows.map((row) => (
          <li key={row.id} className="grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[8.5rem_1fr]">
            <span className="text-small">
              <DateTold when={row.when} phrase={row.phrase} />
            </span>
            <span>
              <Flag code={row.participants[0]?.speaksFor ?? null} leads />
              <MeetingLink id={row.id} met={row} />
              <span className="flex flex-wrap gap-x-3 text-small text-quiet">
                {row.place && (row.place.city || !visitTo(row)) && (
                  <span>
                    {t('to')} <PlaceLine place={row.place} />
                  </span>
                )}
                <Status status={row.status} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <Pager page={visits.page} pages={visits.pages} hrefOf={hrefOf} of={title} />
    </>
  );
}
