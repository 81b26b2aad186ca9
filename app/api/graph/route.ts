import { answer, taken } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { explorerGraph } from '@/graph/queries/explorer-graph';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** The leaders' graph under a filter: `?from=&to=&reading=&kind=&status=&country=&leader=`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => explorerGraph(openGraph(), taken(parseMeetingFilter(paramsOf(searchParams)))));
}
