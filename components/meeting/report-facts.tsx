import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import type { Meeting, Report } from '@/graph/queries/meeting';
import { PlaceLine } from './place-line';
import { Status } from './status';
import { WhenTold } from './when-told';

interface Props {
  report: Report;
  differing: Meeting['differing'];
}

/** Who, when, where as one article has it; what others tell differently is marked. */
export function ReportFacts({ report, differing }: Props) {
  const t = useTranslations('meeting');
  const kind = useTranslations('kind');
  const mark = (field: Meeting['differing'][number]) =>
    differing.includes(field) ? 'font-semibold text-accent' : '';
  const { participants } = report;
  return (
    <dl className="facts text-small">
      <dt>{t('who')}</dt>
      <dd className={mark('participants')}>
        {participants.length > 0 ? <Names of={participants} /> : t('nobodyNamed')}
      </dd>
      <dt>{t('when')}</dt>
      <dd>
        <span className={mark('date')}>
          <WhenTold when={report.when} basis />
        </span>
        {report.phrase && (
          <span className="block">
            {t('phrase')} <q lang="bn">{report.phrase}</q>
          </span>
        )}
        {report.takenOver && (
          <span className="block text-quiet">
            {t('takenOver')} <WhenTold when={report.takenOver} />
          </span>
        )}
      </dd>
      <dt>{t('where')}</dt>
      <dd className={mark('place')}>
        {report.place ? (
          <PlaceLine place={report.place} />
        ) : (
          <span className="text-quiet">{t('placeUnknown')}</span>
        )}
      </dd>
      <dt>{t('kind')}</dt>
      <dd className={mark('kind')}>{kind(report.kind)}</dd>
      <dt>{t('status')}</dt>
      <dd className={mark('status')}>
        <Status status={report.status} />
      </dd>
    </dl>
  );
}
