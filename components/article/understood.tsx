import { useTranslations } from 'next-intl';
import { LeaderName } from '@/components/leader/leader-name';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { PartyNames } from '@/components/meeting/party-names';
import { PlaceLine } from '@/components/meeting/place-line';
import { Status } from '@/components/meeting/status';
import { WhenTold } from '@/components/meeting/when-told';
import type { Article } from '@/graph/queries/article';

/** What was understood of an article: its meetings, numbered as the marks in the text, and its people. */
export function Understood({ article }: { article: Article }) {
  const t = useTranslations('article');
  const kind = useTranslations('kind');
  const { reports, leaders, countries } = article;
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
              <LocalLink href={`/meetings/${report.meetingId}`} className="font-semibold">
                <PartyNames met={report} />
              </LocalLink>
              <div className="flex flex-wrap gap-x-3 text-small text-quiet">
                <span>{kind(report.kind)}</span>
                <Status status={report.status} />
                {report.place && (
                  <span>
                    <PlaceLine place={report.place} />
                  </span>
                )}
                <WhenTold when={report.when} />
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
              <li key={leader.id} className="py-0.5">
                <LeaderName leader={leader} />
                {leader.title && (
                  <span lang="bn" className="text-quiet">
                    , {leader.title}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {countries.length > 0 && (
        <>
          <h3 className="pt-4 font-semibold">{t('countries')}</h3>
          <p className="flex flex-wrap gap-x-4 text-small">
            {countries.map((country) => (
              <LocalLink
                key={country.code}
                href={`/countries/${country.code}`}
                className="inline-flex min-h-6 items-center"
              >
                <Named of={country} />
              </LocalLink>
            ))}
          </p>
        </>
      )}
    </>
  );
}
