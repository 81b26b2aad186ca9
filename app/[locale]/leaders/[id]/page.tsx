import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { asking, describing } from '@/app/asking';
import { leaderMetadata } from '@/app/share/leader';
import { withQuery } from '@/app/url';
import { ArticleList } from '@/components/article/article-list';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LeaderFacts } from '@/components/leader/leader-facts';
import { MetLists } from '@/components/leader/met-lists';
import { LocalLink } from '@/components/locale/local-link';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { openGraph } from '@/graph/engine/open';
import { leader } from '@/graph/queries/leader';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';

interface Props {
  params: Promise<{ id: string }>;
}

const leaderOf = cache(async (id: string) => leader(openGraph(), id));

export const generateMetadata = describing(async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const found = await leaderOf(id);
  return found ? leaderMetadata(found, await getLocale()) : {};
});

/** One leader: their offices, whom they met, every meeting, the articles that name them. */
export default asking(async ({ params }: Props) => {
  const { id } = await params;
  const found = await leaderOf(id);
  if (!found) notFound();
  const t = await getTranslations('leader');
  return (
    <>
      <LeaderFacts leader={found} />
      <CoverageLine coverage={found.coverage} />
      <MetLists leader={found} />
      <Section
        id="meetings"
        title={t('meetings')}
        aside={
          <LocalLink href={withQuery('/meetings', meetingFilterUrl(ALL_MEETINGS, { leader: id }))}>
            {t('allMeetings', { count: found.totalMeetings })}
          </LocalLink>
        }
      >
        <MeetingTable rows={found.meetings} caption={t('meetings')} />
        <ShownOf shown={found.meetings.length} all={found.totalMeetings} />
      </Section>
      <Section id="articles" title={t('articles')}>
        <ArticleList articles={found.articles} />
        <ShownOf shown={found.articles.length} all={found.coverage.articles} />
      </Section>
    </>
  );
});
