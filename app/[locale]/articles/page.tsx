import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking } from '@/app/asking';
import { notPastTheEnd } from '@/app/past-the-end';
import { pageMetadata } from '@/app/share/page-metadata';
import { withQuery } from '@/app/url';
import { ArticleTable } from '@/components/article/article-table';
import { ArticlesAsked } from '@/components/article/articles-asked';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { Faults } from '@/components/filter/faults';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { openGraph } from '@/graph/engine/open';
import { articles } from '@/graph/queries/articles';
import { coverage } from '@/graph/queries/coverage';
import { organisationName } from '@/graph/queries/organisation-name';
import { side } from '@/graph/queries/side';
import { ALL_ARTICLES, articleFilterUrl, parseArticleFilter } from '@/lib/filter/article-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { organisationOf } from '@/lib/search/organisation-key';

const PATH = '/articles';

/** Whom or what an article has to name. */
async function named(id: string) {
  const body = organisationOf(id);
  if (body === null) return side(openGraph(), id);
  const found = await organisationName(openGraph(), body);
  return found && { is: 'organisation' as const, organisation: found };
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return pageMetadata(await getLocale(), {
    path: PATH,
    title: t('headTitle'),
    description: t('description'),
  });
}

/** The articles that were read: all, or those that name someone, or of one publisher. */
export default asking(async ({ searchParams }: { searchParams: Promise<UrlParams> }) => {
  const params = await searchParams;
  const parsed = parseArticleFilter(params);
  const filter = parsed.ok ? parsed.value : ALL_ARTICLES;
  const graph = openGraph();
  const [list, rests, sides, t] = await Promise.all([
    articles(graph, filter),
    coverage(graph),
    Promise.all(filter.names.map(named)),
    getTranslations('articles'),
  ]);
  await notPastTheEnd(PATH, params, { page: list });
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      {!parsed.ok && <Faults faults={parsed.faults} />}
      <ArticlesAsked
        filter={filter}
        sides={sides.flatMap((one) => one ?? [])}
        total={list.total}
        first={list.rows[0]}
      />
      <ArticleTable
        rows={list.rows}
        sort={filter.sort}
        hrefOf={(sort) => withQuery(PATH, articleFilterUrl(filter, { sort }))}
      />
      <Pager
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => withQuery(PATH, articleFilterUrl(filter, { page }))}
      />
      <CoverageLine coverage={rests} />
    </>
  );
});
