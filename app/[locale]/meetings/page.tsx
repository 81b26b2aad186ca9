import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { asking, describing } from '@/app/asking';
import { notPastTheEnd } from '@/app/past-the-end';
import { pageMetadata } from '@/app/share/page-metadata';
import { withQuery } from '@/app/url';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { CountsLine } from '@/components/explorer/counts-line';
import { UndatedTray } from '@/components/explorer/undated-tray';
import { Faults } from '@/components/filter/faults';
import { FilterInWords } from '@/components/filter/filter-in-words';
import { Menu, Send } from '@/components/filter/form-parts';
import { MeetingFields } from '@/components/filter/meeting-fields';
import { OnlyThose } from '@/components/filter/only-those';
import { SameFilter } from '@/components/filter/same-filter';
import { localPath } from '@/components/locale/local-path';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { anyDayTotals } from '@/graph/queries/meeting-totals';
import { meetings } from '@/graph/queries/meetings';
import { pagesOf } from '@/graph/queries/paging';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { listPagesUrl, readListPages } from '@/lib/filter/list-pages';
import { ALL_MEETINGS, isNarrowed, MEETING_SORTS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, type UrlParams } from '@/lib/filter/url-params';
import { countLinks } from '../list-paths';
import { meetingsAsked } from '../meetings-asked';
import { listTitle } from './list-title';
import { narrowedBy } from './narrowed-by';

const PATH = '/meetings';

interface Props {
  searchParams: Promise<UrlParams>;
}

export const generateMetadata = describing(async ({ searchParams }: Props): Promise<Metadata> => {
  const locale = await getLocale();
  const [asked, t] = await Promise.all([
    meetingsAsked(await searchParams, locale),
    getTranslations('meetings'),
  ]);
  const title = asked.ok ? await listTitle(openGraph(), asked.value) : null;
  return pageMetadata(locale, { path: PATH, title: title ?? t('headTitle'), description: t('lead') });
});

/** The meetings as a list, under the same filter as the explorer. */
export default asking(async ({ searchParams }: Props) => {
  const params = await searchParams;
  const locale = await getLocale();
  const parsed = await meetingsAsked(params, locale);
  if (parsed.ok && parsed.byForm) {
    redirect(localPath(locale, withQuery(PATH, meetingFilterUrl(parsed.value))));
  }
  const filter = parsed.ok ? parsed.value : ALL_MEETINGS;
  const { undated: tray } = readListPages(['undated'], params);
  const graph = openGraph();
  const [found, undated, offered, rests, anyDay, narrowings] = await Promise.all([
    meetings(graph, filter),
    undatedMeetings(graph, { ...filter, page: tray }),
    choices(graph, filter),
    coverage(graph),
    anyDayTotals(graph, filter),
    narrowedBy(graph, filter),
  ]);
  const trayed = { page: tray, pages: pagesOf(undated.total) };
  await notPastTheEnd(PATH, params, { page: found, undated: trayed });
  const [t, words, title] = await Promise.all([
    getTranslations('meetings'),
    getTranslations('filter'),
    listTitle(graph, filter),
  ]);
  return (
    <>
      <PageHead title={title ?? t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <search>
        <form
          action={localPath(locale, PATH)}
          method="get"
          autoComplete="off"
          className="border-y border-rule py-3"
        >
          <MeetingFields params={params} filter={filter} offered={offered} />
          {narrowings.map(({ field, value, words: only, wayOut }) => (
            <OnlyThose
              key={field}
              name={field}
              value={value}
              without={withQuery(PATH, meetingFilterUrl(filter, { [field]: undefined }))}
              wayOut={wayOut}
            >
              {only}
            </OnlyThose>
          ))}
          <div className="flex flex-wrap items-end gap-4 pt-2">
            <Menu
              name="sort"
              label={words('sort')}
              value={filter.sort}
              options={MEETING_SORTS.map((value) => ({ value, name: words(`sorts.${value}`) }))}
            />
            <Send label={words('send')} />
          </div>
          {!parsed.ok && <Faults faults={parsed.faults} />}
        </form>
      </search>
      <FilterInWords filter={filter} offered={offered} also={narrowings.map((one) => one.words)} />
      <CountsLine totals={found.totals} anyDay={anyDay} links={countLinks(filter)} />
      <SameFilter filter={filter} here="list" />
      <MeetingTable
        rows={found.rows}
        caption={t('title')}
        sorting={{
          sort: filter.sort,
          hrefOf: (sort) => withQuery(PATH, meetingFilterUrl(filter, { sort })),
        }}
      />
      <Pager
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => withQuery(PATH, meetingFilterUrl(filter, { page }))}
        of={t('title')}
      />
      <CoverageLine coverage={rests} narrowed={isNarrowed(filter)} />
      <UndatedTray
        {...undated}
        paging={{
          ...trayed,
          hrefOf: (page) =>
            `${withQuery(PATH, joinQueries(meetingFilterUrl(filter), listPagesUrl({ undated: page })))}#undated`,
        }}
      />
    </>
  );
});
