import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { Activity } from 'react';
import { asking } from '@/app/asking';
import { pageMetadata } from '@/app/share/page-metadata';
import { CoverageLine } from '@/components/coverage/coverage-line';
import { CountsLine } from '@/components/explorer/counts-line';
import { Faults } from '@/components/filter/faults';
import { FilterInWords } from '@/components/filter/filter-in-words';
import { Send } from '@/components/filter/form-parts';
import { LiveFilter } from '@/components/filter/live-filter';
import { MeetingFields } from '@/components/filter/meeting-fields';
import { SameFilter } from '@/components/filter/same-filter';
import { localPath } from '@/components/locale/local-path';
import { drawPlaces } from '@/components/map/circles';
import { MapKey } from '@/components/map/map-key';
import { mapPath } from '@/components/map/map-path';
import { MostMetPlaces } from '@/components/map/most-met-places';
import { NearPlaces } from '@/components/map/near-places';
import { NotOnMap } from '@/components/map/not-on-map';
import { PanelFocus } from '@/components/map/panel-focus';
import { PlacePanel } from '@/components/map/place-panel';
import { linesOfTable, PlaceTable } from '@/components/map/place-table';
import { RegionLinks } from '@/components/map/region-links';
import { WorldMap } from '@/components/map/world-map';
import { PageHead } from '@/components/page/page-head';
import { Section } from '@/components/page/section';
import { openGraph } from '@/graph/engine/open';
import { choices } from '@/graph/queries/choices';
import { coverage } from '@/graph/queries/coverage';
import { anyDayTotals, meetingTotals } from '@/graph/queries/meeting-totals';
import { meetingsAt } from '@/graph/queries/meetings-at';
import { meetingsByPlace } from '@/graph/queries/meetings-by-place';
import { placeName } from '@/graph/queries/place-name';
import { parseMapView, WHOLE_WORLD } from '@/lib/filter/map-view';
import { ALL_MEETINGS, isNarrowed } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { ONLY_LISTED } from '../explorer-asked';
import { countLinks } from '../list-paths';
import { meetingsAsked } from '../meetings-asked';
import { viewKnown } from './view-known';

/** How many of a place's meetings stand beside the map. */
const BESIDE = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('map');
  return pageMetadata(await getLocale(), { path: '/map', title: t('headTitle'), description: t('lead') });
}

/** Where they met: the explorer's meetings on a map, and the same as a table. */
export default asking(async ({ searchParams }: { searchParams: Promise<UrlParams> }) => {
  const params = await searchParams;
  const locale = await getLocale();
  const [asked, seen] = [await meetingsAsked(params, locale), parseMapView(params)];
  const filter = { ...(asked.ok ? asked.value : ALL_MEETINGS), ...ONLY_LISTED };
  if (asked.ok && seen.ok && asked.byForm) redirect(localPath(locale, mapPath(filter, seen.value)));
  const graph = openGraph();
  const { view, faults } = await viewKnown(graph, seen);
  const [found, totals, offered, rests, anyDay, chosen] = await Promise.all([
    meetingsByPlace(graph, filter),
    meetingTotals(graph, filter),
    choices(graph, filter),
    coverage(graph),
    anyDayTotals(graph, filter),
    view.at ? Promise.all([placeName(graph, view.at), meetingsAt(graph, filter, view.at, BESIDE)]) : null,
  ]);
  const drawing = drawPlaces(found.places, view.region);
  const [t, words] = await Promise.all([getTranslations('map'), getTranslations('filter')]);
  return (
    <NuqsAdapter>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <div className="border-y border-rule py-3 print:border-y-0 print:py-0">
        <Activity>
          <LiveFilter action={localPath(locale, '/map')}>
            {view.region !== WHOLE_WORLD.region && <input type="hidden" name="region" value={view.region} />}
            {view.near.length > 0 && <input type="hidden" name="near" value={String(view.near)} />}
            {view.at && <input type="hidden" name="at" value={view.at} />}
            <MeetingFields params={params} filter={filter} offered={offered} />
            <noscript>
              <Send label={words('send')} />
            </noscript>
          </LiveFilter>
        </Activity>
        {!asked.ok && <Faults faults={asked.faults} />}
        <Faults faults={faults} title={t('leftOut')} />
      </div>
      <FilterInWords filter={filter} offered={offered} />
      <CountsLine totals={totals} anyDay={anyDay} links={countLinks(filter)} />
      <SameFilter filter={filter} here="map" />
      <RegionLinks filter={filter} view={view} />
      <div className="grid gap-x-8 gap-y-4 pt-1 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <WorldMap drawing={drawing} filter={filter} view={view} />
          <MapKey />
          <NotOnMap unplaced={found.unplaced} outside={drawing.outside} filter={filter} view={view} />
        </div>
        <section
          id="panel"
          data-open={view.at || view.near.length > 0 ? true : undefined}
          aria-labelledby="panel-title"
          className="border-t border-rule pt-3 lg:-m-1 lg:max-h-[42rem] lg:overflow-y-auto lg:border-t-0 lg:p-1"
        >
          <PanelFocus
            of={`${view.region} ${view.near} ${view.at ?? ''}`}
            isList={!view.at && view.near.length > 0}
          />
          {view.at && chosen ? (
            <PlacePanel id={view.at} place={chosen[0]} found={chosen[1]} filter={filter} view={view} />
          ) : view.near.length > 0 ? (
            <NearPlaces
              places={found.places.filter(({ id }) => view.near.includes(id))}
              filter={filter}
              view={view}
            />
          ) : (
            <MostMetPlaces circles={drawing.circles} filter={filter} view={view} />
          )}
        </section>
      </div>
      <CoverageLine coverage={rests} narrowed={isNarrowed(filter)} />
      {drawing.circles.length > 0 && (
        <Section
          id="table"
          title={t('table')}
          aside={t('places', { count: drawing.circles.length })}
          lines={linesOfTable(drawing.circles.length)}
        >
          <PlaceTable places={drawing.circles.map(({ of }) => of)} filter={filter} />
        </Section>
      )}
    </NuqsAdapter>
  );
});
