import { answer, taken } from '@/app/api/answer';
import { suggestionLines } from '@/app/api/search/suggestions/lines';
import { saysIn } from '@/app/api/search/suggestions/says-in';
import { openGraph } from '@/graph/engine/open';
import { suggestions } from '@/graph/queries/suggestions';
import { parseTyping } from '@/lib/filter/search-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** What may be meant by what stands in a search box, as lines in a language: `?q=&lang=bn|en`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const { q, lang } = taken(parseTyping(paramsOf(searchParams)));
    return { suggestions: suggestionLines(await suggestions(openGraph(), q), await saysIn(lang)) };
  });
}
