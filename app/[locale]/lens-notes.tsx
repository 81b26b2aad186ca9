import { getTranslations } from 'next-intl/server';
import { openGraph } from '@/graph/engine/open';
import { lensGraph } from '@/graph/queries/lens-graph';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** What the picture leaves out through its lens, and why: never silently. The leaders' own stands in the line of counts. */
export async function LensNotes({ filter, view }: { filter: MeetingFilter; view: ExplorerView }) {
  if (view.lens === 'leaders' && view.summits === 'yes') return null;
  const [{ untied, summitsLeftOut }, t] = await Promise.all([
    lensGraph(openGraph(), filter, view),
    getTranslations('lens'),
  ]);
  const notes = [
    ...(view.summits === 'no' ? [t('leftOut', { count: summitsLeftOut })] : []),
    ...(view.lens === 'countries' && untied > 0 ? [t('untied.countries', { count: untied })] : []),
    ...(view.lens === 'meetings' && untied > 0 ? [t('untied.meetings', { count: untied })] : []),
  ];
  return notes.length > 0 && <p className="pb-2 text-small text-quiet">{notes.join(' ')}</p>;
}
