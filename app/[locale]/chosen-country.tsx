import { getTranslations } from 'next-intl/server';
import { explorerPath } from '@/app/url';
import { CountryPanel } from '@/components/explorer/country-panel';
import { pairPath } from '@/components/pair/pair-path';
import { openGraph } from '@/graph/engine/open';
import { drawnWithoutDate } from '@/graph/queries/held-without-date';
import { withLast } from '@/graph/queries/last-meeting';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import type { ExplorerView } from '@/lib/explorer/view';
import { inAll } from '@/lib/filter/by-status';
import { hasDays, type MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import { countriesAsked } from './countries-asked';
import { listPath, tieListPath } from './list-paths';

/** How many meetings the panel has room for. */
const SHOWN = 20;

interface Props {
  code: string;
  filter: MeetingFilter;
  view: ExplorerView;
}

/** Asks for the country that is chosen in the explorer, and for its meetings under its filter. */
export async function ChosenCountry({ code, filter, view }: Props) {
  const graph = openGraph();
  const wanted = { ...filter, country: filter.country ?? code, page: 1 };
  // where the filter names another country, it is the meetings of both
  const other = wanted.country === code ? undefined : code;
  const [drawn, theirs, tray, withoutDate, t] = await Promise.all([
    countriesAsked(graph, filter, view.summits),
    meetings(graph, wanted, other),
    undatedMeetings(graph, wanted, other),
    drawnWithoutDate(graph, wanted, other),
    getTranslations('lens'),
  ]);
  const countries = new Map(drawn.nodes.map((node) => [node.code, node]));
  const known = countries.get(code);
  if (!known) return <p id="panel-title">{t('countryNone')}</p>;
  const dated = hasDays(filter);
  const own = await withLast(
    graph,
    drawn.ties.filter(({ a, b }) => a === code || b === code),
  );
  const ties = own
    .flatMap((tie) => {
      const other = countries.get(tie.a === code ? tie.b : tie.a);
      if (!other) return [];
      const { counts, last, lastReported } = tie;
      return {
        ...{ id: other.code, name: other, flag: other.code, flagSays: false, counts, last, lastReported },
        href: pairPath(code, other.code),
        hrefOf: (status: MeetingStatus) =>
          tieListPath({ ...filter, status: [status] }, view, [code, other.code]),
      };
    })
    .sort((a, b) => b.counts.held - a.counts.held || inAll(b.counts) - inAll(a.counts));
  return (
    <CountryPanel
      country={known}
      ties={ties}
      meetings={[...theirs.rows, ...(dated ? [] : tray.rows)].slice(0, SHOWN)}
      counts={known.counts}
      summits={view.summits}
      withoutDate={withoutDate}
      undated={dated ? tray.total : 0}
      links={{
        list: listPath(filter, [code]),
        held: listPath({ ...filter, status: ['held'] }, [code]),
        withoutDate: listPath({ ...filter, status: ['held'], without: 'date' }, [code]),
        undated: listPath(filter, [code], true),
      }}
      closeHref={explorerPath(filter, null, view)}
    />
  );
}
