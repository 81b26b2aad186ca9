import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { PageHead } from '@/components/page/page-head';
import { kindOfSet } from '@/lib/accuracy/main-set';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { readSince } from '@/lib/accuracy/read-since';
import { sayDate } from '@/lib/time/display';
import { setPath } from './set-path';

interface Props {
  set: MeasuredSet;
  title: string;
  /** Whether those of one figure alone are listed. */
  ofFigure: boolean;
  /** How many are listed, how many of them have a mistake, and of how many the publisher's page is known. */
  rows: number;
  wrong: number;
  linked: number;
  /** Versions of the reader that have read what the pages show now. */
  readerVersions: string[];
}

/** Which annotated articles are listed, in what order, and the ways back to all of them and to the report card. */
export function SetHead({ set, title, ofFigure, rows, wrong, linked, readerVersions }: Props) {
  const t = useTranslations('setArticles');
  const card = useTranslations('reportCard');
  const how = useTranslations('howMeasured');
  const locale = useLocale();
  const since = readSince(readerVersions, set.readerVersion);
  // where each has one, none goes before another
  const first = wrong < rows ? wrong : 0;
  const back = (
    <LocalLink href="/report-card" className="inline-flex min-h-6 items-center">
      {card('title')}
    </LocalLink>
  );
  return (
    <PageHead kicker={back} title={title}>
      <p>
        {ofFigure
          ? t.rich('counted', {
              articles: set.articles,
              counted: rows,
              whole: rows === set.articles ? 'yes' : 'no',
              wrong: first,
              all: (words) => <LocalLink href={setPath(set.name)}>{words}</LocalLink>,
            })
          : t('lead', { wrong: first })}
      </p>
      <p className="pt-1 text-small">
        {card('dateline', { day: sayDate(set.measuredOn, locale) })} {how(`seen.${kindOfSet(set)}`)}{' '}
        {rows > 0 && (linked === rows ? t('linkedAll') : t('linked', { linked }))}
        {since && <span className="block">{t('otherVersion', { since })}</span>}
      </p>
    </PageHead>
  );
}
