import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { DateTold } from '@/components/meeting/date-told';
import { MeetingLink } from '@/components/meeting/meeting-link';
import { MeetingMeta } from '@/components/meeting/meeting-meta';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MostMet as MostMetLeaders } from '@/graph/queries/most-met';
import type { Questions } from '@/graph/queries/questions';
import { ExplorerLink } from './explorer-link';
import { StartQuestions } from './start-questions';

interface Props {
  /** Those with the most meetings, and how many there are in all. */
  most: MostMetLeaders;
  /** The newest that were held, and the list of them all. */
  latest: MeetingRow[];
  latestHref: string;
  questions: Questions;
  /** The explorer with a leader chosen. */
  hrefOf: (leader: string) => string;
  /** The list of a leader's meetings. */
  listHrefOf: (leader: string) => string;
}

/** What stands beside the graph before a leader is chosen: what this is, what is new, what can be asked, whom to choose. */
export function StartPanel({ most, latest, latestHref, questions, hrefOf, listHrefOf }: Props) {
  const t = useTranslations('start');
  return (
    <>
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {t('title')}
      </h2>
      <p className="pb-2 text-small">{t('what')}</p>
      <StartQuestions questions={questions} />
      {latest.length > 0 && (
        <section aria-labelledby="latest-title" className="mt-3 border-t border-rule pt-2">
          <h3 id="latest-title" className="font-semibold">
            {t('latest')}
          </h3>
          <ul>
            {latest.map((row) => (
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
          <LocalLink href={latestHref} className="inline-flex min-h-8 items-center text-small">
            {t('latestAll')}
          </LocalLink>
        </section>
      )}
      <MostMet most={most} hrefOf={hrefOf} listHrefOf={listHrefOf} />
    </>
  );
}

/** Those with the most meetings, each a way into the graph. */
function MostMet({ most, hrefOf, listHrefOf }: Pick<Props, 'most' | 'hrefOf' | 'listHrefOf'>) {
  const t = useTranslations('panel');
  return (
    <section aria-labelledby="most-title" className="mt-3 border-t border-rule pt-2">
      <h3 id="most-title" className="font-semibold">
        {t('start')}
      </h3>
      <p className="pb-2 text-small text-quiet">{t('startHow')}</p>
      <ol>
        {most.leaders.map((node) => (
          <li key={node.id} className="flex items-baseline justify-between gap-3 border-t border-rule py-1">
            <span className="min-w-0">
              <Flag code={node.speaksFor} {...(node.country && { name: node.country })} />{' '}
              <ExplorerLink href={hrefOf(node.id)} scroll={false}>
                <Named of={node} />
              </ExplorerLink>
              {node.office && (
                <span className="text-small text-quiet">
                  {', '}
                  <Named of={{ name: node.office.title, nameEn: node.office.titleEn }} />
                </span>
              )}
            </span>
            <LocalLink
              href={listHrefOf(node.id)}
              className="inline-flex min-h-6 shrink-0 items-center text-small text-quiet"
            >
              {t('meetingCount', { count: node.meetings })}
            </LocalLink>
          </li>
        ))}
      </ol>
      {most.all > most.leaders.length && (
        <p className="pt-2 text-fine text-quiet">
          {t('shownOf', { shown: most.leaders.length, all: most.all })}
        </p>
      )}
    </section>
  );
}
