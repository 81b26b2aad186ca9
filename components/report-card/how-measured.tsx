import { useLocale, useTranslations } from 'next-intl';
import { hasFew } from '@/lib/accuracy/has-few';
import { kindOfSet } from '@/lib/accuracy/main-set';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { readSince } from '@/lib/accuracy/read-since';
import { sayDate } from '@/lib/time/display';
import { FigureLink } from './figure-link';

interface Props {
  set: MeasuredSet;
  /** Whether its articles are kept. */
  isKept: boolean;
  /** Versions of the reader that have read what the pages show now; empty where that cannot be asked. */
  readerVersions: string[];
}

/** On which articles, by whom, when and of which version the figures are, and what they do not say. */
export function HowMeasured({ set, isKept, readerVersions }: Props) {
  const t = useTranslations('howMeasured');
  const locale = useLocale();
  const { articles, unread, measuredOn, readerVersion } = set;
  const kept = isKept ? set.name : null;
  const since = readSince(readerVersions, readerVersion);
  return (
    <dl className="facts self-start">
      <dt>{t('articles')}</dt>
      <dd>
        {t.rich('articleCount', {
          articles,
          unread,
          all: (words) => <FigureLink set={kept}>{words}</FigureLink>,
          isUnread: (words) => (
            <FigureLink set={kept} figure="unread">
              {words}
            </FigureLink>
          ),
        })}{' '}
        {t(`seen.${kindOfSet(set)}`)}
      </dd>
      <dt>{t('people')}</dt>
      <dd>{t('peopleHow')}</dd>
      <dt>{t('counts')}</dt>
      <dd>
        {t('countsHow')} {hasFew(set) && t('fewHow')}
      </dd>
      <dt>{t('day')}</dt>
      <dd>
        <time dateTime={measuredOn}>{sayDate(measuredOn, locale)}</time>
      </dd>
      <dt>{t('version')}</dt>
      <dd>
        <code>{readerVersion}</code>
        {since && <span className="block text-small text-quiet">{t('otherVersion', { since })}</span>}
      </dd>
      <dt>{t('file')}</dt>
      <dd>{t.rich('fileHow', { file: (words) => <a href="/api/report-card">{words}</a> })}</dd>
    </dl>
  );
}
