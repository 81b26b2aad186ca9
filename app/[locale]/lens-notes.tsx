import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { withQuery } from '@/app/url';
import { LocalLink } from '@/components/locale/local-link';
import { openGraph } from '@/graph/engine/open';
import { summitsAmong } from '@/graph/queries/lens-graph';
import { meetingGraph } from '@/graph/queries/meeting-graph';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { countriesAsked } from './countries-asked';

/** What the picture leaves out through its lens, and why: never silently. The leaders' own stands in the line of counts. */
export async function LensNotes({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  if (view.lens === 'leaders' && view.summits === 'yes') return null;
  const graph = openGraph();
  const [summitsLeftOut, countries, meetings, t] = await Promise.all([
    view.summits === 'no' ? summitsAmong(graph, filter) : 0,
    view.lens === 'countries' ? countriesAsked(graph, filter, view.summits) : null,
    view.lens === 'meetings' ? meetingGraph(graph, filter, view.summits) : null,
    getTranslations('lens'),
  ]);
  const summits = withQuery('/meetings', meetingFilterUrl(filter, { kind: ['summit'] }));
  const toSummits = (words: ReactNode) => <LocalLink href={summits}>{words}</LocalLink>;
  const notes = [
    ...(view.summits === 'no' ? [t.rich('leftOut', { count: summitsLeftOut, tolist: toSummits })] : []),
    ...(countries && countries.untied > 0 ? [t('untied.countries', { count: countries.untied })] : []),
    ...(meetings && meetings.untied > 0 ? [t('untied.meetings', { count: meetings.untied })] : []),
  ];
  return (
    notes.length > 0 && (
      <p className="pb-2 text-small text-quiet">
        {notes.map((note, index) => (
          <span key={String(index)}>{note} </span>
        ))}
      </p>
    )
  );
}
