import { answer, taken } from '@/app/api/answer';
import { placedGraph } from '@/app/places/placed-graph';
import { openGraph } from '@/graph/engine/open';
import { parseExplorerView } from '@/lib/explorer/view';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** The explorer's graph: `?from=&to=&reading=&kind=&status=&country=&leader=&lens=&summits=`. */
export async function GET(request: Request): Promise<Response> {
  const params = paramsOf(new URL(request.url).searchParams);
  return answer(async () =>
    placedGraph(openGraph(), taken(parseMeetingFilter(params)), taken(parseExplorerView(params))),
  );
}
