import { answer, taken } from '@/app/api/answer';
import { leaderLine } from '@/app/api/search/suggestions/lines';
import { saysIn } from '@/app/api/search/suggestions/says-in';
import { openGraph } from '@/graph/engine/open';
import { leaderSuggestions } from '@/graph/queries/leader-suggestions';
import { parseLeaderTyping } from '@/lib/filter/search-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** Who may be meant by what stands in a field of leaders, as lines in a language: `?q=&lang=bn|en`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { q = '', lang } = taken(parseLeaderTyping(paramsOf(searchParams)));
    const { offered, all } = await leaderSuggestions(openGraph(), q);
    const says = await saysIn(lang);
    return { suggestions: offered.map((one) => leaderLine(one, says)), all };
  });
}
