import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { InTime } from '@/app/[locale]/in-time';
import { ownMeetings } from '@/app/[locale]/own-meetings';
import { Rhythm } from '@/app/[locale]/rhythm';
import { asking, describing } from '@/app/asking';
import { missing } from '@/app/missing';
import { notFoundMetadata } from '@/app/share/not-found';
import { organisationMetadata } from '@/app/share/organisation';
import { ArticleList } from '@/components/article/article-list';
import { articlesPath } from '@/components/article/articles-path';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { MeetingsSection } from '@/components/meeting/meetings-section';
import { OrganisationPeople } from '@/components/organisation/organisation-people';
import { HeadBeside } from '@/components/page/head-beside';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { openGraph } from '@/graph/engine/open';
import { organisation } from '@/graph/queries/organisation';
import type { UrlParams } from '@/lib/filter/url-params';
import { organisationKey } from '@/lib/search/organisation-key';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<UrlParams>;
}

/** How many of the articles stand on the page itself. */
const ARTICLES = 12;

const organisationOf = cache(async (id: string) => organisation(openGraph(), id));

export const generateMetadata = describing(async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const { id } = await params;
  const found = await organisationOf(id);
  return found ? organisationMetadata(found, await getLocale()) : notFoundMetadata();
});

/** One organisation: the meetings that it holds, which countries sit there, who has an office of it. */
export default asking(async ({ params, searchParams }: Props) => {
  const { id } = await params;
  const found = await organisationOf(id);
  if (!found) return missing();
  const path = `/organisations/${id}`;
  const names = [organisationKey(id)];
  const [own, t, words] = await Promise.all([
    ownMeetings(path, await searchParams, { organisation: id }),
    getTranslations('organisation'),
    getTranslations('country'),
  ]);
  const articles = found.articles.slice(0, ARTICLES);
  return (
    <>
      <HeadBeside beside={<Rhythm organisation={id} />}>
        <PageHead kicker={t('kicker')} title={<Named of={found} />} />
        <CoverageLine coverage={found.coverage} names={names} />
        <InTime organisation={id} />
      </HeadBeside>
      <OrganisationPeople organisation={found} />
      <MeetingsSection path={path} title={t('meetings')} {...own} />
      <Section
        id="articles"
        lines={articles.length}
        title={t('articles')}
        aside={
          <LocalLink href={articlesPath(names)}>
            {words('allArticles', { count: found.coverage.articles })}
          </LocalLink>
        }
      >
        <ArticleList articles={articles} />
        <ShownOf shown={articles.length} all={found.coverage.articles} href={articlesPath(names)} />
      </Section>
    </>
  );
});
