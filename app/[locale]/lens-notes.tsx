import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { withQuery } from '@/app/url';
import { LocalLink } from '@/components/locale/local-link';
import { openGraph } from '@/graph/engine/open';
import { summitsAmong } from '@/graph/queries/lens-graph';
import { untied } from '@/graph/queries/untied';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { untiedListPath } from './list-paths';

/** What the picture leaves out through its lens, and why: never silently. The leaders' own stands in the line of counts. */
export async function LensNotes({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  if (view.lens === 'leaders' && view.summits === 'yes') return null;
  const graph = openGraph();
  const [summitsLeftOut, alone, t] = await Promise.all([
    view.summits === 'no' ? summitsAmong(graph, filter) : 0,
    view.lens === 'leaders' ? 0 : untied(graph, filter, view),
    getTranslations('lens'),
  ]);
  const summits = withQuery('/meetings', meetingFilterUrl(filter, { kind: ['summit'] }));
  const toSummits = (words: ReactNode) => <LocalLink href={summits}>{words}</LocalLink>;
  const untiedList = untiedListPath(filter, view);
  const toUntied = (words: ReactNode) => <LocalLink href={untiedList}>{words}</LocalLink>;
  const notes = [
    ...(view.summits === 'no' ? [t.rich('leftOut', { count: summitsLeftOut, tolist: toSummits })] : []),
    ...(view.lens !== 'leaders' && alone > 0
      ? [t.rich(`untied.${view.lens}`, { count: alone, tolist: toUntied })]
      : []),
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
