import { answer, taken } from '@/app/api/answer';
import { ofAState } from '@/app/of-a-state';
import { openGraph } from '@/graph/engine/open';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { parseMeetingFilter } from '@/lib/filter/meeting-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** A page of the meetings under a filter, and `undated`: the tray's first page. Parameters as in `/api/graph`, `sort`, `page`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const filter = taken(ofAState(parseMeetingFilter(paramsOf(searchParams))));
    const graph = openGraph();
    const [list, undated] = await Promise.all([
      meetings(graph, filter),
      undatedMeetings(graph, { ...filter, page: 1 }),
    ]);
    return { ...list, undated };
  });
}
