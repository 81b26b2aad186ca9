import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** How long a client should wait before it asks again, in seconds; the page itself does so by then. */
const RETRY_AFTER = '15';

/**
 * Answers the document that is being made with 503, so that no cache or search engine takes it for the page.
 * Next lets a page set no such status: `app/serve/listen.mjs` keeps the response where this finds it; under
 * `next dev` there is none. The data of a page that asks again by itself stays 200, for it is drawn in place.
 */
export function unavailable(): void {
  const responses: AsyncLocalStorage<ServerResponse> | undefined = Reflect.get(
    globalThis,
    Symbol.for('boithok.responses'),
  );
  const response = responses?.getStore();
  if (!response || response.headersSent || response.req.headers.rsc) return;
  response.statusCode = 503;
  response.setHeader('Retry-After', RETRY_AFTER);
}
