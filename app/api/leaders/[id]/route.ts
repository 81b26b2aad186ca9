import { answer, takenId } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { leader } from '@/graph/queries/leader';

/** One leader with their offices, whom they met, and their newest meetings. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(async () => leader(openGraph(), takenId((await params).id)));
}
