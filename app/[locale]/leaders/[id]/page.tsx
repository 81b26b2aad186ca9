import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { InTime } from '@/app/[locale]/in-time';
import { ownMeetings } from '@/app/[locale]/own-meetings';
import { Rhythm } from '@/app/[locale]/rhythm';
import { asking, describing } from '@/app/asking';
import { missing } from '@/app/missing';
import { leaderMetadata } from '@/app/share/leader';
import { notFoundMetadata } from '@/app/share/not-found';
import { ArticleList } from '@/components/article/article-list';
import { articlesPath } from '@/components/article/articles-path';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { LeaderFacts } from '@/components/leader/leader-facts';
import { MetLists } from '@/components/leader/met-lists';
import { SpellingList } from '@/components/leader/spelling-list';
import { LocalLink } from '@/components/locale/local-link';
import { HeldFact } from '@/components/meeting/held-fact';
import { MeetingsSection } from '@/components/meeting/meetings-section';
import { MostMet } from '@/components/meeting/most-met';
import { HeadBeside } from '@/components/page/head-beside';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import { openGraph } from '@/graph/engine/open';
import { leader } from '@/graph/queries/leader';
import { spellings } from '@/graph/queries/spellings';
import type { UrlParams } from '@/lib/filter/url-params';
import { isSameSide } from '@/lib/same-side';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<UrlParams>;
}

/** How many of the articles stand on the page itself. */
const ARTICLES = 12;

const leaderOf = cache(async (id: string) => leader(openGraph(), id));

export const generateMetadata = describing(async ({ params }: Pick<Props, 'params'>): Promise<Metadata> => {
  const { id } = await params;
  const found = await leaderOf(id);
  return found ? leaderMetadata(found, await getLocale()) : notFoundMetadata();
});

/** One leader: their offices, whom they met, every meeting, the articles that name them. */
export default asking(async ({ params, searchParams }: Props) => {
  const { id } = await params;
  const found = await leaderOf(id);
  if (!found) return missing();
  const path = `/leaders/${id}`;
  const [own, spelt, t, met] = await Promise.all([
    ownMeetings(path, await searchParams, { leader: id }),
    spellings(openGraph(), id),
    getTranslations('leader'),
    getTranslations('met'),
  ]);
  const articles = found.articles.slice(0, ARTICLES);
  return (
    <>
      <HeadBeside
        beside={
          <Rhythm leader={id}>
            <HeldFact held={found.byStatus.held} withoutDate={found.heldWithoutDate} path={path} />
            <MostMet
              label={met('mostPeople')}
              self={id}
              met={found.met.flatMap(({ leader: other, counts }) =>
                isSameSide(found, other) ? [] : [{ id: other.id, name: other, held: counts.held }],
              )}
            />
          </Rhythm>
        }
      >
        <LeaderFacts leader={found} />
        <CoverageLine coverage={found.coverage} names={[id]} />
      </HeadBeside>
      <InTime leader={id} />
      <MetLists leader={found} />
      <MeetingsSection path={path} title={t('meetings')} {...own} />
      <Section
        id="articles"
        lines={articles.length}
        title={t('articles')}
        aside={
          <LocalLink href={articlesPath([id])}>
            {t('allArticles', { count: found.coverage.articles })}
          </LocalLink>
        }
      >
        <ArticleList articles={articles} />
        <ShownOf shown={articles.length} all={found.coverage.articles} href={articlesPath([id])} />
      </Section>
      <SpellingList leader={id} spellings={spelt} />
    </>
  );
});
