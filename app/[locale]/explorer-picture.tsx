import { useLocale } from 'next-intl';
import { Activity } from 'react';
import { explorerPath } from '@/app/url';
import { LensSwitch } from '@/components/explorer/lens-switch';
import { GraphCanvas } from '@/components/graph/graph-canvas';
import { drawnBy } from '@/components/graph/scene-address';
import type { GraphWords } from '@/components/graph/words';
import { explorerViewUrl } from '@/lib/explorer/view';
import { ALL_MEETINGS, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, queryOf, type UrlParams } from '@/lib/filter/url-params';
import type { ExplorerAsked } from './explorer-asked';
import { tieLists } from './list-paths';

interface Props extends Pick<ExplorerAsked, 'filter' | 'view' | 'selected'> {
  params: UrlParams;
  words: GraphWords;
}

/** The graph of the filter's meetings, and what chooses the lens that it is seen through. */
export function ExplorerPicture({ params, filter, view, selected, words }: Props) {
  const locale = useLocale();
  const all = { ...filter, sort: ALL_MEETINGS.sort, page: 1 };
  return (
    <Activity>
      <LensSwitch
        view={view}
        hrefOf={(change) => explorerPath(filter, change.lens ? null : selected, { ...view, ...change })}
      />
      <GraphCanvas
        key={view.lens}
        query={joinQueries(meetingFilterUrl(all), explorerViewUrl(view))}
        lists={tieLists(filter, view)}
        drawnBy={drawnBy(new URLSearchParams(queryOf(params)))}
        locale={locale}
        words={words}
      />
    </Activity>
  );
}
