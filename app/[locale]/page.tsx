import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { asking } from '@/app/asking';
import { pageMetadata } from '@/app/share/page-metadata';
import { explorerPath, isFormQuery, single, withQuery } from '@/app/url';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { CountsLine } from '@/components/explorer/counts-line';
import { UndatedTray } from '@/components/explorer/undated-tray';
import { Faults } from '@/components/filter/faults';
import { Send } from '@/components/filter/form-parts';
import { LiveFilter } from '@/components/filter/live-filter';
import { MeetingFields } from '@/components/filter/meeting-fields';
import { GraphCanvas } from '@/components/graph/graph-canvas';
import { Legend } from '@/components/graph/legend';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { explorerGraph } from '@/graph/queries/explorer-graph';
import { meetingTotals } from '@/graph/queries/meeting-totals';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { ALL_MEETINGS, meetingFilterUrl, parseMeetingFilter } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { ChosenLeader } from './chosen-leader';
import { ExplorerTimeline } from './explorer-timeline';
import { NewcomerStart } from './newcomer-start';

interface Props {
  searchParams: Promise<UrlParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return pageMetadata(await getLocale(), { path: '/', title: t('title'), description: t('description') });
}

/** The explorer: the leaders' graph, its filter, the undated, and the same meetings as a table. */
export default asking(async ({ searchParams }: Props) => {
  const params = await searchParams;
  const locale = await getLocale();
  const parsed = parseMeetingFilter(params);
  const selected = single(params.selected);
  if (parsed.ok && isFormQuery(params)) redirect(localPath(locale, explorerPath(parsed.value, selected)));
  const filter = parsed.ok ? parsed.value : ALL_MEETINGS;
  const dated = filter.from !== undefined || filter.to !== undefined;

  const graph = openGraph();
  const [found, undated, drawn, offered, rests, anyDay] = await Promise.all([
    meetings(graph, filter),
    undatedMeetings(graph, { ...filter, page: 1 }),
    explorerGraph(graph, filter),
    choices(graph),
    coverage(graph),
    dated ? meetingTotals(graph, { ...filter, from: undefined, to: undefined }) : null,
  ]);
  const [t, words, filterWords] = await Promise.all([
    getTranslations('explorer'),
    getTranslations('graph'),
    getTranslations('filter'),
  ]);
  const query = meetingFilterUrl({ ...filter, sort: ALL_MEETINGS.sort, page: 1 });

  return (
    <NuqsAdapter>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <div className="border-y border-rule py-3">
        <LiveFilter action={localPath(locale, '/')}>
          {selected && <input type="hidden" name="selected" value={selected} />}
          <MeetingFields params={params} filter={filter} offered={offered} />
          <noscript>
            <Send label={filterWords('send')} />
          </noscript>
        </LiveFilter>
        {!parsed.ok && <Faults faults={parsed.faults} />}
      </div>
      <CountsLine totals={found.totals} anyDay={anyDay} untied={drawn.untied} />
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <GraphCanvas
            query={query}
            locale={locale}
            words={{
              label: words('label'),
              loading: words('loading'),
              failed: words('failed'),
              again: words('again'),
              empty: words('empty'),
              zoomIn: words('zoomIn'),
              zoomOut: words('zoomOut'),
              fit: words('fit'),
              hint: words('hint'),
              hintWheel: words('hintWheel'),
            }}
          />
          <Legend />
          <ExplorerTimeline filter={filter} selected={selected} totals={found.totals} newest={rests.last} />
        </div>
        <section
          id="panel"
          aria-labelledby="panel-title"
          className="border-t border-rule pt-3 lg:max-h-[42rem] lg:overflow-y-auto lg:border-t-0 lg:pt-0"
        >
          {selected ? (
            <ChosenLeader id={selected} filter={filter} drawn={drawn} />
          ) : (
            <NewcomerStart filter={filter} nodes={drawn.nodes} />
          )}
        </section>
      </div>
      <CoverageLine coverage={rests} />
      <Section
        id="table"
        title={t('table')}
        aside={
          <LocalLink href={withQuery('/meetings', meetingFilterUrl(filter))}>
            {t('asList', { count: found.totals.matched })}
          </LocalLink>
        }
      >
        <MeetingTable rows={found.rows} caption={t('table')} />
        <Pager
          page={found.page}
          pages={found.pages}
          hrefOf={(page) => `${explorerPath({ ...filter, page }, selected)}#table`}
        />
      </Section>
      <UndatedTray {...undated} />
    </NuqsAdapter>
  );
});
