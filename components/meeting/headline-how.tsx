import { useFormatter, useTranslations } from 'next-intl';
import type { Meeting } from '@/graph/queries/meeting';
import { useFieldWords } from './field-words';
import { type Field, headlineSources } from './headline-sources';

/** What is told of a meeting, in the order in which a reader asks; who holds it only where an organisation does. */
export const fieldsOf = ({ organisations }: Pick<Meeting, 'organisations'>): Field[] => [
  ...(['date', 'place', 'kind', 'status', 'participants', 'countries'] as const),
  ...(organisations.length > 0 ? (['organisations'] as const) : []),
];

/** By which rule each headline value was chosen from several reports, and from which of them. */
export function HeadlineHow({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('meeting');
  const words = useFieldWords();
  const { number, list } = useFormatter();
  const sources = headlineSources(meeting);
  const dated = meeting.when.date === null ? 0 : 1;
  return (
    <details className="max-w-[52rem] pt-3">
      <summary className="min-h-8 w-fit py-1 text-small text-quiet hover:text-accent">{t('how')}</summary>
      <dl className="facts text-small">
        {fieldsOf(meeting).map((one) => (
          <div key={one} className="contents">
            <dt>{words[one]}</dt>
            <dd>
              {one === 'date' ? t('byDate', { count: dated }) : t(`by.${one}`)}
              {sources[one].length > 0 &&
                ` (${t('from', { list: list(sources[one].map((index) => number(index + 1))) })})`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
