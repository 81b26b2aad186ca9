import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking } from '@/app/asking';
import { readPage } from '@/app/page-number';
import { pageMetadata } from '@/app/share/page-metadata';
import { withQuery } from '@/app/url';
import { ArticleTable } from '@/components/article/article-table';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { Faults } from '@/components/filter/faults';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { openGraph } from '@/graph/engine/open';
import { articles } from '@/graph/queries/articles';
import { coverage } from '@/graph/queries/coverage';
import type { UrlParams } from '@/lib/filter/url-params';

const PATH = '/articles';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles');
  return pageMetadata(await getLocale(), { path: PATH, title: t('title'), description: t('lead') });
}

/** Every article that was read. */
export default asking(async ({ searchParams }: { searchParams: Promise<UrlParams> }) => {
  const parsed = readPage(await searchParams);
  const graph = openGraph();
  const [list, rests, t] = await Promise.all([
    articles(graph, parsed.ok ? parsed.value.page : 1),
    coverage(graph),
    getTranslations('articles'),
  ]);
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      {!parsed.ok && <Faults faults={parsed.faults} />}
      <p className="pb-2 text-small text-quiet">{t('count', { count: list.total })}</p>
      <ArticleTable rows={list.rows} />
      <Pager
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => withQuery(PATH, page > 1 ? `page=${page}` : '')}
      />
      <CoverageLine coverage={rests} />
    </>
  );
});
