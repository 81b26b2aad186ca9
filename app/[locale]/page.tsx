import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { Activity } from 'react';
import { asking } from '@/app/asking';
import { pageMetadata } from '@/app/share/page-metadata';
import { explorerPath, single, withQuery } from '@/app/url';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { CountsLine } from '@/components/explorer/counts-line';
import { ExplorerLink } from '@/components/explorer/explorer-link';
import { LensSwitch } from '@/components/explorer/lens-switch';
import { PanelSheet } from '@/components/explorer/panel-sheet';
import { UndatedTray } from '@/components/explorer/undated-tray';
import { Faults } from '@/components/filter/faults';
import { FilterInWords } from '@/components/filter/filter-in-words';
import { Send } from '@/components/filter/form-parts';
import { LiveFilter } from '@/components/filter/live-filter';
import { MeetingFields } from '@/components/filter/meeting-fields';
import { SameFilter } from '@/components/filter/same-filter';
import { GraphCanvas } from '@/components/graph/graph-canvas';
import { Legend } from '@/components/graph/legend';
import { PictureFrame } from '@/components/graph/picture-frame';
import { drawnBy } from '@/components/graph/scene-address';
import { QuietPage } from '@/components/live/quiet';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { PageHead } from '@/components/page/page-head';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { meetingTotals } from '@/graph/queries/meeting-totals';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { explorerViewUrl, FIRST_VIEW, parseExplorerView } from '@/lib/explorer/view';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, queryOf, type UrlParams } from '@/lib/filter/url-params';
import { ChosenNode } from './chosen-node';
import { ExplorerTimeline } from './explorer-timeline';
import { graphWords } from './graph-words';
import { LensNotes } from './lens-notes';
import { countLinks } from './list-paths';
import { meetingsAsked } from './meetings-asked';
import { NewcomerStart } from './newcomer-start';
import { StartCountries } from './start-countries';

/** What only the list of meetings narrows by. */
const ONLY_LISTED = { organisation: undefined, untied: undefined, reports: undefined };

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
  const parsed = await meetingsAsked(params, locale);
  const selected = single(params.selected);
  const viewed = parseExplorerView(params);
  const view = viewed.ok ? viewed.value : FIRST_VIEW;
  if (parsed.ok && parsed.byForm) {
    redirect(localPath(locale, explorerPath(parsed.value, selected, view)));
  }
  const filter = { ...(parsed.ok ? parsed.value : ALL_MEETINGS), ...ONLY_LISTED };
  const dated = filter.from !== undefined || filter.to !== undefined;

  const faults = [parsed, viewed].flatMap((one) => (one.ok ? [] : one.faults));
  const graph = openGraph();
  const [found, undated, offered, rests, anyDay] = await Promise.all([
    meetings(graph, filter),
    undatedMeetings(graph, { ...filter, page: 1 }),
    choices(graph, filter.leader),
    coverage(graph),
    dated ? meetingTotals(graph, { ...filter, from: undefined, to: undefined }) : null,
  ]);
  const [t, words, filterWords] = await Promise.all([
    getTranslations('explorer'),
    graphWords(view.lens),
    getTranslations('filter'),
  ]);
  const query = joinQueries(
    meetingFilterUrl({ ...filter, sort: ALL_MEETINGS.sort, page: 1 }),
    explorerViewUrl(view),
  );

  const links = countLinks(filter);
  return (
    <NuqsAdapter>
      <QuietPage>
        <PageHead title={t('title')}>
          <p>{t('lead')}</p>
        </PageHead>
        <div className="border-y border-rule py-3 print:border-y-0 print:py-0">
          <Activity>
            <LiveFilter action={localPath(locale, '/')}>
              {selected && <input type="hidden" name="selected" value={selected} />}
              {view.lens !== FIRST_VIEW.lens && <input type="hidden" name="lens" value={view.lens} />}
              {view.summits !== FIRST_VIEW.summits && (
                <input type="hidden" name="summits" value={view.summits} />
              )}
              <MeetingFields params={params} filter={filter} offered={offered} live />
              <noscript>
                <Send label={filterWords('send')} />
              </noscript>
            </LiveFilter>
          </Activity>
          <Faults faults={faults} />
        </div>
        <FilterInWords filter={filter} offered={offered} />
        <CountsLine totals={found.totals} anyDay={anyDay} links={links} />
        <PictureFrame
          picture={
            <Activity>
              <LensSwitch
                view={view}
                hrefOf={(change) =>
                  explorerPath(filter, change.lens ? null : selected, { ...view, ...change })
                }
              />
              <GraphCanvas
                key={view.lens}
                query={query}
                drawnBy={drawnBy(new URLSearchParams(queryOf(params)))}
                locale={locale}
                words={words}
              />
            </Activity>
          }
          beneath={
            <Activity>
              <LensNotes filter={filter} view={view} />
              <SameFilter filter={filter} here="explorer" />
              <Legend lens={view.lens} />
              <ExplorerTimeline
                filter={filter}
                view={view}
                selected={selected}
                totals={found.totals}
                newest={rests.last}
              />
            </Activity>
          }
          panel={
            <PanelSheet open={selected !== null}>
              {selected ? (
                <ChosenNode id={selected} filter={filter} view={view} />
              ) : view.lens === 'countries' ? (
                <StartCountries filter={filter} view={view} />
              ) : (
                <NewcomerStart filter={filter} view={view} />
              )}
            </PanelSheet>
          }
        />
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
            Link={ExplorerLink}
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => `${explorerPath({ ...filter, page }, selected, view)}#table`}
          />
        </Section>
        <UndatedTray {...undated} href={links.undated} />
      </QuietPage>
    </NuqsAdapter>
  );
});
