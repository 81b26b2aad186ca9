import { useTranslations } from 'next-intl';
import { Flag } from '@/components/country/flag';
import { OfficeTitle } from '@/components/leader/office-title';
import { Named } from '@/components/locale/named';
import type { MostMet as MostMetLeaders } from '@/graph/queries/most-met';
import type { Questions } from '@/graph/queries/questions';
import { ExplorerLink } from './explorer-link';
import { type Latest, LatestMeetings } from './latest-meetings';
import { MeetingCount } from './meeting-count';
import { StartQuestions } from './start-questions';

interface Props {
  /** Those with the most meetings, and how many there are in all. */
  most: MostMetLeaders;
  latest: Latest;
  questions: Questions;
  /** The explorer with a leader chosen. */
  hrefOf: (leader: string) => string;
  /** The list of a leader's meetings; null where no page has it. */
  listHrefOf: (leader: string) => string | null;
}

/** What stands beside the graph before a leader is chosen: what this is, what is new, what can be asked, whom to choose. */
export function StartPanel({ most, latest, questions, hrefOf, listHrefOf }: Props) {
  const t = useTranslations('start');
  return (
    <>
      <h2 id="panel-title" className="font-serif text-sub font-semibold">
        {t('title')}
      </h2>
      <p className="pb-2 text-small">{t('what')}</p>
      <StartQuestions questions={questions} />
      {latest.rows.length > 0 && <LatestMeetings {...latest} />}
      {most.all > 0 && <MostMet most={most} hrefOf={hrefOf} listHrefOf={listHrefOf} />}
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
              <Flag code={node.speaksFor} {...(node.country && { name: node.country })} leads />
              <ExplorerLink href={hrefOf(node.id)} scroll={false}>
                <Named of={node} />
              </ExplorerLink>
              {node.office && (
                <span className="text-small text-quiet">
                  {', '}
                  <OfficeTitle office={node.office} />
                </span>
              )}
            </span>
            <MeetingCount count={node.meetings} href={listHrefOf(node.id)} />
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
