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

/** What a line of the picture means, what is left out through its lens, and why: never silently. */
export async function LensNotes({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  const graph = openGraph();
  const [summitsLeftOut, alone, t] = await Promise.all([
    view.summits === 'no' ? summitsAmong(graph, filter) : 0,
    untied(graph, filter, view),
    getTranslations('lens'),
  ]);
  const summits = withQuery('/meetings', meetingFilterUrl(filter, { kind: ['summit'] }));
  const toSummits = (words: ReactNode) => <LocalLink href={summits}>{words}</LocalLink>;
  const untiedList = untiedListPath(filter, view);
  const toUntied = (words: ReactNode) => <LocalLink href={untiedList}>{words}</LocalLink>;
  const notes = [
    t(`how.${view.lens}`),
    ...(view.summits === 'no' ? [t.rich('leftOut', { count: summitsLeftOut, tolist: toSummits })] : []),
    ...(alone > 0 ? [t.rich(`untied.${view.lens}`, { count: alone, tolist: toUntied })] : []),
  ];
  return (
    <p data-keeps-height data-of-picture className="pt-2 text-small text-quiet">
      {notes.map((note, index) => (
        <span key={String(index)}>{note} </span>
      ))}
    </p>
  );
}
