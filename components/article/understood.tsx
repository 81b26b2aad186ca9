import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LeaderName } from '@/components/leader/leader-name';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { DateTold } from '@/components/meeting/date-told';
import { MeetingLink } from '@/components/meeting/meeting-link';
import { PlaceLine } from '@/components/meeting/place-line';
import { Status } from '@/components/meeting/status';
import { OrganisationLink } from '@/components/organisation/organisation-link';
import type { Article } from '@/graph/queries/article';
import { FirstMark } from './first-mark';
import { TitleTold } from './title-told';

/** What was understood of an article: its meetings, numbered as the marks in the text, and all that it names. */
export function Understood({ article }: { article: Article }) {
  const t = useTranslations('article');
  const kind = useTranslations('kind');
  const { reports, leaders, countries, organisations, places } = article;
  return (
    <>
      <h2 id="understood-title" className="border-t-2 border-ink pt-2 font-serif text-sub font-semibold">
        {t('understood')}
      </h2>
      {reports.length === 0 && <p className="py-2 text-small text-quiet">{t('noMeetings')}</p>}
      <ol>
        {reports.map((report, index) => (
          <li key={report.id} className="flex gap-2 border-b border-rule py-2">
            <span className="w-7 shrink-0 text-right text-small text-accent">
              {t('note', { number: index + 1 })}
            </span>
            <div>
              <MeetingLink id={report.meetingId} met={report} className="font-semibold" />
              <div className="flex flex-wrap gap-x-3 text-small text-quiet">
                <span>{kind(report.kind)}</span>
                <Status status={report.status} />
                {report.place && (
                  <span>
                    <PlaceLine place={report.place} />
                  </span>
                )}
                <div className="flex basis-full flex-wrap items-baseline gap-x-3">
                  <DateTold when={report.when} phrase={report.phrase} />
                </div>
              </div>
            </div>
          </li>
        ))}
      </ol>
      {leaders.length > 0 && (
        <>
          <h3 className="pt-4 font-semibold">{t('leaders')}</h3>
          <ul className="text-small">
            {leaders.map((leader) => (
              <li key={leader.id} className="flex items-baseline justify-between gap-3 py-0.5">
                <span>
                  <LeaderName leader={leader} />
                  <TitleTold of={leader} />
                </span>
                <FirstMark article={article} kind="leader" of={leader.id} name={leader} />
              </li>
            ))}
          </ul>
        </>
      )}
      <NamedThings title={t('countries')}>
        {countries.map((country) => (
          <li key={country.code}>
            <LocalLink href={`/countries/${country.code}`} className="inline-flex min-h-6 items-center">
              <Named of={country} />
            </LocalLink>{' '}
            <FirstMark article={article} kind="country" of={country.code} name={country} />
          </li>
        ))}
      </NamedThings>
      <NamedThings title={t('organisations')}>
        {organisations.map((one) => (
          <li key={one.id}>
            <OrganisationLink of={one} />{' '}
            <FirstMark article={article} kind="organisation" of={one.id} name={one} />
          </li>
        ))}
      </NamedThings>
      <NamedThings title={t('places')}>
        {places.map((one) => (
          <li key={one.id}>
            <Named of={one} /> <FirstMark article={article} kind="place" of={one.id} name={one} />
          </li>
        ))}
      </NamedThings>
    </>
  );
}

/** A heading and what was found under it; nothing where that is nothing. */
function NamedThings({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 className="pt-4 font-semibold">{title}</h3>
      <ul className="flex flex-wrap gap-x-5 text-small">{children}</ul>
    </>
  );
}
