import { answer, taken } from '@/app/api/answer';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import { setAsked } from '@/app/report-card/set-asked';
import { paramsOf } from '@/lib/filter/url-params';

/**
 * The figures of the report card, of all sets that were measured, as `lib/accuracy/measured.ts` describes them; of `?set=`
 * alone with what was counted of each article (`lib/accuracy/counted-article.ts`), null where that is not kept.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return answer(async () => {
    const figures = keptFigures();
    const set = taken(setAsked(figures.sets, paramsOf(searchParams)));
    return set ? { set, articles: keptArticles(set.name) } : figures;
  });
}
