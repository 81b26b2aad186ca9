import { answer, taken } from '@/app/api/answer';
import { ofAState } from '@/app/of-a-state';
import { placedGraph } from '@/app/places/placed-graph';
import { openGraph } from '@/graph/engine/open';
import { parseExplorerView } from '@/lib/explorer/view';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** More than an address has room for. */
const MOST_NAMED = 1000;

/**
 * The explorer's graph: `?from=&to=&reading=&kind=&status=&country=&leader=&lens=&summits=`. Of the ids in `named=` those
 * that the filter leaves out are told in `leftOut`.
 */
export async function GET(request: Request): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const params = paramsOf(search);
  return answer(async () =>
    placedGraph(openGraph(), {
      filter: taken(ofAState(parseMeetingFilter(params))),
      view: taken(parseExplorerView(params)),
      named: [...new Set((search.get('named') ?? '').split(','))].slice(0, MOST_NAMED),
    }),
  );
}
