import { answer, taken } from '@/app/api/answer';
import { ofAState } from '@/app/of-a-state';
import { openGraph } from '@/graph/engine/open';
import { leaders } from '@/graph/queries/leaders';
import { parseLeaderFilter } from '@/lib/filter/leader-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** A page of the leaders: `?search=&country=&sort=&page=`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => leaders(openGraph(), taken(ofAState(parseLeaderFilter(paramsOf(searchParams))))));
}
