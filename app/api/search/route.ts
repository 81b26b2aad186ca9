import { answer, taken } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { search } from '@/graph/queries/search';
import { parseSearch } from '@/lib/filter/search-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** All that a query finds: `?q=&in=&page=`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => search(openGraph(), taken(parseSearch(paramsOf(searchParams)))));
}
