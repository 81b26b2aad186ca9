import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asking, describing } from '@/app/asking';
import { countryMetadata } from '@/app/share/country';
import { withQuery } from '@/app/url';
import { ArticleList } from '@/components/article/article-list';
import { CountryPeople } from '@/components/country/country-people';
import { Flag } from '@/components/country/flag';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { openGraph } from '@/graph/engine/open';
import { country } from '@/graph/queries/country';
import { PAGE_SIZE } from '@/graph/queries/paging';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';

interface Props {
  params: Promise<{ code: string }>;
}

const countryOf = cache(async (code: string) => country(openGraph(), code));

export const generateMetadata = describing(async ({ params }: Props): Promise<Metadata> => {
  const { code } = await params;
  const found = await countryOf(code);
  return found ? countryMetadata(found, await getLocale()) : {};
});

/** One country: who speaks for it, whom it met, what took place there. */
export default asking(async ({ params }: Props) => {
  const { code } = await params;
  const found = await countryOf(code);
  if (!found) notFound();
  const t = await getTranslations('country');
  return (
    <>
      <PageHead
        kicker={t('kicker')}
        title={
          <span className="inline-flex flex-wrap items-center gap-x-4">
            <Flag code={found.code} name="" size="large" />
            <Named of={found} />
          </span>
        }
      />
      <CoverageLine coverage={found.coverage} />
      <CountryPeople country={found} />
      <Section
        id="meetings"
        title={t('meetings')}
        aside={
          <LocalLink href={withQuery('/meetings', meetingFilterUrl(ALL_MEETINGS, { country: found.code }))}>
            {t('allMeetings', { count: found.totalMeetings })}
          </LocalLink>
        }
      >
        <MeetingTable rows={found.meetings} caption={t('meetings')} />
        <ShownOf shown={found.meetings.length} all={found.totalMeetings} />
      </Section>
      {found.hosted.length > 0 && (
        <Section id="hosted" title={t('hosted')}>
          <MeetingTable rows={found.hosted} caption={t('hosted')} />
          {found.hosted.length >= PAGE_SIZE && (
            <p className="pt-2 text-small text-quiet">{t('hostedNewest', { count: found.hosted.length })}</p>
          )}
        </Section>
      )}
      <Section id="articles" title={t('articles')}>
        <ArticleList articles={found.articles} />
        <ShownOf shown={found.articles.length} all={found.coverage.articles} />
      </Section>
    </>
  );
});
