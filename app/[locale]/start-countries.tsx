import { explorerPath } from '@/app/url';
import { CountriesPanel } from '@/components/explorer/countries-panel';
import { openGraph } from '@/graph/engine/open';
import { countryGraph } from '@/graph/queries/country-graph';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** Asks for the countries that stand beside their graph before one is chosen. */
export async function StartCountries({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  const { nodes } = await countryGraph(openGraph(), filter, view.summits);
  return <CountriesPanel nodes={nodes} hrefOf={(code) => explorerPath(filter, code, view)} />;
}
