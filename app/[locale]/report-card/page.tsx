import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import { versionsInUse } from '@/app/report-card/versions-in-use';
import { pageMetadata } from '@/app/share/page-metadata';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { FieldTable } from '@/components/report-card/field-table';
import { FirstFigures } from '@/components/report-card/first-figures';
import { HitsTable } from '@/components/report-card/hits-table';
import { HowMeasured } from '@/components/report-card/how-measured';
import { MistakeList } from '@/components/report-card/mistake-list';
import { MustNot } from '@/components/report-card/must-not';
import { OtherSets } from '@/components/report-card/other-sets';
import { kindOfSet, mainSet } from '@/lib/accuracy/main-set';
import { sayDate } from '@/lib/time/display';

const OF_MEETINGS = [
  'kind',
  'status',
  'date',
  'dateWhereTold',
  'country',
  'city',
  'participants',
  'sides',
  'evidence',
] as const;
const OF_ARTICLES = ['leaderState', 'leaderTitle', 'published', 'credit'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reportCard');
  return pageMetadata(await getLocale(), {
    path: '/report-card',
    title: t('title'),
    description: t('description'),
  });
}

/** How well the reader reads, what it gets wrong most and what it must not do: the figures of the last measuring. */
export default async function ReportCard() {
  const { sets } = keptFigures();
  const { main, others } = mainSet(sets);
  const kept = sets.flatMap(({ name }) => (keptArticles(name) ? [name] : []));
  const [t, how, locale] = await Promise.all([
    getTranslations('reportCard'),
    getTranslations('howMeasured'),
    getLocale(),
  ]);
  if (!main)
    return (
      <PageHead title={t('title')}>
        <p>{t('notMeasured')}</p>
      </PageHead>
    );
  const set = kept.includes(main.name) ? main.name : null;
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t.rich('lead', { articles: main.articles, how: (words) => <a href="#how">{words}</a> })}</p>
        <p className="pt-1 text-small">
          {t('dateline', { day: sayDate(main.measuredOn, locale) })} {how(`seen.${kindOfSet(main)}`)}
        </p>
      </PageHead>
      <FirstFigures {...main} set={set} />
      <div className="grid gap-x-12 pt-6 lg:grid-cols-2">
        <div>
          <Section id="found" title={t('found')}>
            <p className="max-w-[40rem] pb-2 text-small text-quiet">{t('foundHow')}</p>
            <HitsTable {...main} set={set} />
          </Section>
          <Section id="articles" title={t('articles')}>
            <FieldTable {...main} caption={t('articles')} shown={OF_ARTICLES} set={set} />
          </Section>
        </div>
        <Section id="meetings" title={t('meetings')} lines={2 * OF_MEETINGS.length}>
          <FieldTable {...main} caption={t('meetings')} shown={OF_MEETINGS} set={set} />
        </Section>
        <Section id="mistakes" title={t('mistakes')}>
          <MistakeList {...main} set={set} />
        </Section>
        <Section id="must-not" title={t('mustNot')}>
          <MustNot {...main} set={set} />
        </Section>
      </div>
      <Section id="how" title={t('how')}>
        <div className="grid gap-x-12 gap-y-4 lg:grid-cols-2">
          <HowMeasured set={main} isKept={set !== null} readerVersions={await versionsInUse()} />
          <OtherSets sets={others} kept={kept} />
        </div>
      </Section>
    </>
  );
}
