import { answer, taken } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { articles } from '@/graph/queries/articles';
import { parseArticleFilter } from '@/lib/filter/article-filter';
import { paramsOf } from '@/lib/filter/url-params';

/** A page of the articles: `?names=`, `?publisher=`, `?sort=`, `?page=`. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => articles(openGraph(), taken(parseArticleFilter(paramsOf(searchParams)))));
}
