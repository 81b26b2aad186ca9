import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { InTime } from '@/app/[locale]/in-time';
import { ownMeetings } from '@/app/[locale]/own-meetings';
import { Rhythm } from '@/app/[locale]/rhythm';
import { asking, describing } from '@/app/asking';
import { missing } from '@/app/missing';
import { notPastTheEnd } from '@/app/past-the-end';
import { countryMetadata } from '@/app/share/country';
import { notFoundMetadata } from '@/app/share/not-found';
import { withQuery } from '@/app/url';
import { ArticleList } from '@/components/article/article-list';
import { articlesPath } from '@/components/article/articles-path';
import { CountryPeople } from '@/components/country/country-people';
import { Flag } from '@/components/country/flag';
import { VisitLists } from '@/components/country/visit-lists';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { HeldFact } from '@/components/meeting/held-fact';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { MeetingsSection } from '@/components/meeting/meetings-section';
import { MostMet } from '@/components/meeting/most-met';
import { HeadBeside } from '@/components/page/head-beside';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { openGraph } from '@/graph/engine/open';
import { country } from '@/graph/queries/country';
import { hosted } from '@/graph/queries/hosted';
import { visits } from '@/graph/queries/visits';
import { listPagesUrl, readListPages } from '@/lib/filter/list-pages';
import { meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, type UrlParams } from '@/lib/filter/url-params';

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<UrlParams>;
}

/** How many of the articles stand on the page itself. */
const ARTICLES = 12;

const countryOf = cache(async (code: string) => country(openGraph(), code));

export const generateMetadata = describing(async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const { code } = await params;
  const found = await countryOf(code);
  return found ? countryMetadata(found, await getLocale()) : notFoundMetadata();
});

/** One country: who speaks for it, whom it met, what took place there. */
export default asking(async ({ params, searchParams }: Props) => {
  const { code } = await params;
  const found = await countryOf(code);
  if (!found) return missing();
  const path = `/countries/${code}`;
  const asked = await searchParams;
  const pages = readListPages(['out', 'in', 'neither', 'hosted'], asked);
  const [own, visited, there, t, met] = await Promise.all([
    ownMeetings(path, asked, { country: code }),
    visits(openGraph(), code, pages),
    hosted(openGraph(), code, pages.hosted),
    getTranslations('country'),
    getTranslations('met'),
  ]);
  await notPastTheEnd(path, asked, { ...visited, hosted: there });
  const hrefOf = (list: keyof typeof pages, page: number) => {
    const query = joinQueries(meetingFilterUrl(own.filter), listPagesUrl({ ...pages, [list]: page }));
    return withQuery(path, query);
  };
  const articles = found.articles.slice(0, ARTICLES);
  return (
    <>
      <HeadBeside
        beside={
          <Rhythm country={code}>
            <HeldFact held={found.byStatus.held} withoutDate={found.heldWithoutDate} path={path} />
            <MostMet
              label={met('mostCountries')}
              self={code}
              met={found.met.map(({ country: other, counts }) => ({
                id: other.code,
                name: other,
                held: counts.held,
              }))}
            />
          </Rhythm>
        }
      >
        <PageHead
          kicker={t('kicker')}
          title={
            <span className="inline-flex flex-wrap items-center gap-x-4">
              <Flag code={found.code} name="" size="large" />
              <Named of={found} />
            </span>
          }
        />
        <CoverageLine coverage={found.coverage} names={[code]} />
        <InTime country={found.code} />
      </HeadBeside>
      <CountryPeople country={found} />
      <VisitLists visits={visited} hrefOf={hrefOf} />
      <MeetingsSection path={path} title={t('meetings')} {...own} />
      {there.total > 0 && (
        <Section
          id="hosted"
          rows={there.rows.length}
          title={t('hosted')}
          aside={t('hostedCount', { count: there.total })}
        >
          <MeetingTable rows={there.rows} caption={t('hosted')} />
          <Pager
            page={there.page}
            pages={there.pages}
            hrefOf={(page) => `${hrefOf('hosted', page)}#hosted`}
            of={t('hosted')}
          />
        </Section>
      )}
      <Section
        id="articles"
        lines={articles.length}
        title={t('articles')}
        aside={
          <LocalLink href={articlesPath([code])}>
            {t('allArticles', { count: found.coverage.articles })}
          </LocalLink>
        }
      >
        <ArticleList articles={articles} />
        <ShownOf shown={articles.length} all={found.coverage.articles} href={articlesPath([code])} />
      </Section>
    </>
  );
});
