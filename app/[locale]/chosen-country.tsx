import { getTranslations } from 'next-intl/server';
import { explorerPath, withQuery } from '@/app/url';
import { CountryPanel } from '@/components/explorer/country-panel';
import { openGraph } from '@/graph/engine/open';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { countriesAsked } from './countries-asked';

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
  // where the filter names another country, the meetings of both are among that one's
  const wanted = { ...filter, country: filter.country ?? code, page: 1 };
  const [drawn, theirs, tray, t] = await Promise.all([
    countriesAsked(graph, filter, view.summits),
    meetings(graph, wanted),
    undatedMeetings(graph, wanted),
    getTranslations('lens'),
  ]);
  const countries = new Map(drawn.nodes.map((node) => [node.code, node]));
  const known = countries.get(code);
  if (!known) return <p id="panel-title">{t('countryNone')}</p>;
  const isTheirs = (row: (typeof theirs.rows)[number]) => row.countries.some((one) => one.code === code);
  const dated = filter.from !== undefined || filter.to !== undefined;
  const ties = drawn.ties
    .flatMap((tie) => {
      const other = countries.get(tie.a === code ? tie.b : tie.b === code ? tie.a : '');
      return other ? [{ other, tie }] : [];
    })
    .sort((a, b) => b.tie.count - a.tie.count);
  return (
    <CountryPanel
      country={known}
      ties={ties}
      meetings={[...theirs.rows, ...(dated ? [] : tray.rows)].filter(isTheirs).slice(0, SHOWN)}
      total={known.meetings}
      undated={dated ? tray.rows.filter(isTheirs).length : 0}
      allHref={withQuery('/meetings', meetingFilterUrl(filter, { country: code }))}
      closeHref={explorerPath(filter, null, view)}
    />
  );
}
