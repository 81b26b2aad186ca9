import { answer, taken } from '@/app/api/answer';
import { readPage } from '@/app/page-number';
import { openGraph } from '@/graph/engine/open';
import { articles } from '@/graph/queries/articles';
import { paramsOf } from '@/lib/filter/url-params';

/** A page of the articles: `?page=`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => articles(openGraph(), taken(readPage(paramsOf(searchParams))).page));
}
