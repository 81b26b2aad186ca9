import { answer, takenId } from '@/app/api/answer';
import { openGraph } from '@/graph/engine/open';
import { meeting } from '@/graph/queries/meeting';

/** One meeting with its reports; 308 to the id that it has now where it is asked for by a former one. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(async () => {
    const found = await meeting(openGraph(), takenId((await params).id));
    if (found && 'redirect' in found) {
      return new Response(null, { status: 308, headers: { location: `/api/meetings/${found.redirect}` } });
    }
    return found?.meeting ?? null;
  });
}
