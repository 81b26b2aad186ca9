import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { Activity } from 'react';
import { asking } from '@/app/asking';
import { notPastTheEnd } from '@/app/past-the-end';
import { pageMetadata } from '@/app/share/page-metadata';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { CountsLine } from '@/components/explorer/counts-line';
import { UndatedTray } from '@/components/explorer/undated-tray';
import { FilterInWords } from '@/components/filter/filter-in-words';
import { SameFilter } from '@/components/filter/same-filter';
import { Legend } from '@/components/graph/legend';
import { PictureFrame } from '@/components/graph/picture-frame';
import { QuietPage } from '@/components/live/quiet';
import { PageHead } from '@/components/page/page-head';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { anyDayTotals } from '@/graph/queries/meeting-totals';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { isNarrowed } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { explorerAsked } from './explorer-asked';
import { ExplorerFilter } from './explorer-filter';
import { ExplorerPanel } from './explorer-panel';
import { ExplorerPicture } from './explorer-picture';
import { ExplorerTable } from './explorer-table';
import { ExplorerTimeline } from './explorer-timeline';
import { graphWords } from './graph-words';
import { LensNotes } from './lens-notes';
import { countLinks } from './list-paths';

interface Props {
  searchParams: Promise<UrlParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return pageMetadata(await getLocale(), { path: '/', title: t('title'), description: t('description') });
}

/** So many of the undated are shown here; the way to them all stands beside them. */
const IN_TRAY = 10;

/** The explorer: the leaders' graph, its filter, the undated, and the same meetings as a table. */
export default asking(async ({ searchParams }: Props) => {
  const params = await searchParams;
  const asked = await explorerAsked(params, await getLocale());
  if (asked.plainer !== null) redirect(asked.plainer);
  const { filter, view, selected } = asked;

  const graph = openGraph();
  const [found, undated, offered, rests, anyDay] = await Promise.all([
    meetings(graph, filter),
    undatedMeetings(graph, { ...filter, page: 1 }, undefined, IN_TRAY),
    choices(graph, filter),
    coverage(graph),
    anyDayTotals(graph, filter),
  ]);
  await notPastTheEnd('/', params, { page: found });
  const [t, words] = await Promise.all([getTranslations('explorer'), graphWords(view.lens)]);
  const { totals } = found;
  const links = countLinks(filter);
  return (
    <NuqsAdapter>
      <QuietPage>
        <PageHead title={t('title')}>
          <p>
            {t(`lead.${view.lens}`)}{' '}
            {view.lens !== 'countries' && <StartLink kept={selected !== null}>{t('start')}</StartLink>}
          </p>
        </PageHead>
        <ExplorerFilter {...asked} params={params} offered={offered} />
        <FilterInWords filter={filter} offered={offered} />
        <CountsLine totals={totals} anyDay={anyDay} links={links} />
        <PictureFrame
          picture={<ExplorerPicture {...{ params, filter, view, selected, words }} />}
          beneath={
            <Activity>
              <LensNotes filter={filter} view={view} />
              <SameFilter filter={filter} here="explorer" />
              <Legend lens={view.lens} />
              <ExplorerTimeline
                {...{ filter, view, selected, totals }}
                refused={asked.refused}
                newest={rests.last}
              />
            </Activity>
          }
          panel={<ExplorerPanel {...{ filter, view, selected }} />}
        />
        <CoverageLine coverage={rests} narrowed={isNarrowed(filter)} />
        <ExplorerTable {...{ found, filter, view, selected }} />
        <UndatedTray {...undated} href={links.undated} />
      </QuietPage>
    </NuqsAdapter>
  );
});

/** Where the panel does not stand beside the picture it is far below. @param kept whether the line has only its place, beneath a sheet */
function StartLink({ kept, children }: { kept: boolean; children: string }) {
  return (
    <a href="#panel" className={`lg:hidden print:hidden ${kept ? 'invisible' : ''}`}>
      {children}
    </a>
  );
}
