import { useLocale, useTranslations } from 'next-intl';
import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import { joinNames, nameIn } from '@/components/locale/name-in';
import type { Meeting, Report } from '@/graph/queries/meeting';
import { EvidenceQuote } from './evidence-quote';
import { PlaceLine } from './place-line';
import { Status } from './status';
import { WhenTold } from './when-told';

interface Props {
  report: Report;
  /** What the reports tell differently: shown in bold. */
  differing: Meeting['differing'];
}

/** What one article says of a meeting, in its own words: its sentences, then each thing as it tells it. */
export function ReportColumn({ report, differing }: Props) {
  const t = useTranslations('meeting');
  const kind = useTranslations('kind');
  const locale = useLocale();
  const mark = (field: Meeting['differing'][number]) =>
    differing.includes(field) ? 'font-semibold text-accent' : '';
  const people = report.participants.map((one) => nameIn(locale, one));
  return (
    <article className="min-w-0 border-t-2 border-ink pt-2">
      <h3 className="text-read leading-relaxed">
        <ArticleTitle article={report.article} />
      </h3>
      <p className="pb-2 text-small text-quiet">
        <ArticleSource article={report.article} />
      </p>
      <div className="space-y-3 pb-3">
        {report.evidence.map((evidence) => (
          <EvidenceQuote key={evidence.start} evidence={evidence} />
        ))}
      </div>
      <dl className="facts text-small">
        <dt>{t('who')}</dt>
        <dd className={mark('participants')}>{joinNames(people, locale) || t('nobodyNamed')}</dd>
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
      <p className="pt-1 text-fine text-quiet">
        {t('rule')} <code>{report.rule}</code>
      </p>
    </article>
  );
}
