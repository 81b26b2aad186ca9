import { explorerPath } from '@/app/url';
import { CountriesPanel } from '@/components/explorer/countries-panel';
import { openGraph } from '@/graph/engine/open';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { countriesAsked } from './countries-asked';
import { listPath } from './list-paths';

/** Asks for the countries that stand beside their graph before one is chosen. */
export async function StartCountries({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  const { nodes } = await countriesAsked(openGraph(), filter, view.summits);
  return (
    <CountriesPanel
      nodes={nodes}
      hrefOf={(code) => explorerPath(filter, code, view)}
      listHrefOf={(code) => listPath(filter, [code])}
    />
  );
}
