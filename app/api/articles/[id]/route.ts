import { answer, takenId } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { article } from '@/graph/queries/article';

/** One article with its text and all that was understood of it. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(async () => article(openGraph(), takenId((await params).id)));
}
