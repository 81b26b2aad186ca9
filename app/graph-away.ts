import { GraphUnavailable } from '@/graph/engine/errors';

/** Whether an error says that the graph cannot be reached. Bundles hold the class more than once, so its name counts too. */
export const isGraphAway = (error: unknown): error is GraphUnavailable =>
  error instanceof GraphUnavailable || (error instanceof Error && error.name === 'GraphUnavailable');

/** What answers a request for a file while the graph is away: 503, with when to ask again. @throws every other error */
export function answerGraphAway(error: unknown): Response {
  if (!isGraphAway(error)) throw error;
  console.error(error.message);
  return new Response('The graph cannot be reached now; ask again later.', {
    status: 503,
    headers: { 'retry-after': '15', 'cache-control': 'no-store' },
  });
}
