import { z } from 'zod';
import { isGraphAway } from '@/app/graph-away';
import type { Fault, Parsed } from '@/lib/filter/url-params';

/** The body of every answer that is no success. */
export interface ApiError {
  error: {
    code: 'bad-parameter' | 'not-found' | 'graph-unavailable';
    /** The parameter that was refused; null where the fault is none's. */
    field: string | null;
    /** In English, for the one who asks by program. */
    message: string;
  };
}

/** Thrown by `taken`; answered with 400. */
class Refused extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** The value of a parsed query. @throws what `answer` turns into 400 with the first refused field named */
export function taken<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [{ field, message }] = parsed.faults as [Fault, ...Fault[]];
  throw new Refused(field, message);
}

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/);

/** An id out of a path. @throws as `taken` */
export function takenId(given: string): string {
  const parsed = Id.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refused('id', '"id" must be letters, digits and hyphens, at most 100');
}

const fails = (status: number, error: ApiError['error']) =>
  Response.json({ error } satisfies ApiError, { status, headers: { 'cache-control': 'no-store' } });

/** Answers with what `ask` finds: 200, 404 for null, 400 for a refused parameter, 503 while the graph is away. */
export async function answer<T>(ask: () => Promise<T | null>): Promise<Response> {
  try {
    const found = await ask();
    if (found instanceof Response) return found;
    if (found === null)
      return fails(404, { code: 'not-found', field: null, message: 'There is none of that id.' });
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof Refused) {
      return fails(400, { code: 'bad-parameter', field: error.field, message: error.message });
    }
    if (!isGraphAway(error)) throw error;
    console.error(error.message);
    return fails(503, {
      code: 'graph-unavailable',
      field: null,
      message: 'The graph cannot be reached now; ask again later.',
    });
  }
}
