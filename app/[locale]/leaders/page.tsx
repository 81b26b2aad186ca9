import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking } from '@/app/asking';
import { ofAState } from '@/app/of-a-state';
import { notPastTheEnd } from '@/app/past-the-end';
import { pageMetadata } from '@/app/share/page-metadata';
import { isFormQuery, withQuery } from '@/app/url';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { Faults } from '@/components/filter/faults';
import { LeaderFilterForm } from '@/components/leader/leader-filter-form';
import { LeaderTable } from '@/components/leader/leader-table';
import { localPath } from '@/components/locale/local-path';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { leaders } from '@/graph/queries/leaders';
import { ALL_LEADERS, leaderFilterUrl, parseLeaderFilter } from '@/lib/filter/leader-filter';
import type { UrlParams } from '@/lib/filter/url-params';

const PATH = '/leaders';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('leaders');
  return pageMetadata(await getLocale(), { path: PATH, title: t('headTitle'), description: t('lead') });
}

/** Everyone whom the articles name as a leader. */
export default asking(async ({ searchParams }: { searchParams: Promise<UrlParams> }) => {
  const params = await searchParams;
  const locale = await getLocale();
  const parsed = ofAState(parseLeaderFilter(params));
  if (parsed.ok && isFormQuery(params)) {
    redirect(localPath(locale, withQuery(PATH, leaderFilterUrl(parsed.value))));
  }
  const filter = parsed.ok ? parsed.value : ALL_LEADERS;
  const graph = openGraph();
  const [list, offered, rests] = await Promise.all([
    leaders(graph, filter, locale),
    choices(graph, { country: filter.country }),
    coverage(graph),
  ]);
  await notPastTheEnd(PATH, params, { page: list });
  const t = await getTranslations('leaders');
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <LeaderFilterForm action={localPath(locale, PATH)} filter={filter} offered={offered} />
      {!parsed.ok && <Faults faults={parsed.faults} />}
      <p className="py-2 text-small text-quiet">{t('count', { count: list.total })}</p>
      <LeaderTable
        rows={list.rows}
        sort={filter.sort}
        hrefOf={(sort) => withQuery(PATH, leaderFilterUrl(filter, { sort }))}
      />
      <Pager
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => withQuery(PATH, leaderFilterUrl(filter, { page }))}
      />
      <CoverageLine coverage={rests} />
    </>
  );
});
