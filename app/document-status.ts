import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** How long a client should wait before it asks again, in seconds; the page itself does so by then. */
const RETRY_AFTER = '15';

/** Answers the document that is being made with 503, so that no cache or search engine takes it for the page. */
export function unavailable(): void {
  const response = documentUnderWay();
  if (!response) return;
  response.statusCode = 503;
  response.setHeader('Retry-After', RETRY_AFTER);
}

/** Answers the document that is being made with 404. @returns false where what is made is no document, or not of our server */
export function nonexistent(): boolean {
  const response = documentUnderWay();
  if (!response) return false;
  response.statusCode = 404;
  return true;
}

/**
 * The answer that a page is being made for. Next lets a page set no status of its own choice: `app/serve/listen.mjs` keeps
 * the response where this finds it; under `next dev` there is none, nor for the data of a page that is drawn in place.
 */
function documentUnderWay(): ServerResponse | null {
  const responses: AsyncLocalStorage<ServerResponse> | undefined = Reflect.get(
    globalThis,
    Symbol.for('boithok.responses'),
  );
  const response = responses?.getStore();
  return !response || response.headersSent || response.req.headers.rsc ? null : response;
}
