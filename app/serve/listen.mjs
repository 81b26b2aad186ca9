import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer } from 'node:http';
import next from 'next';
import { decodable } from './decodable.mjs';
import { root } from './root.mjs';

/** How long a request under way may take to end when the server is stopped, in milliseconds. */
const GRACE = 5000;

/** How long an address with all its headers may be, in bytes: a long text of Bengali letters gets a page that says so. */
const LONGEST_HEAD = 64 * 1024;

/**
 * Serves the built pages in this process.
 * @param {{ HOST: string, PORT: number }} settings
 * @returns {Promise<() => Promise<void>>} stops it: no new requests, those under way finished, the graph closed
 */
export async function listen({ HOST, PORT }) {
  // Not HOST: Next calls 127.0.0.1 `localhost` when the locale is put into an address, and would then take its own
  // rewrite for another server's and redirect to it for ever.
  const app = next({ dev: false, dir: root, hostname: 'localhost', port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  // A page cannot set its status by Next's means; app/document-status.ts finds the response here.
  const responses = new AsyncLocalStorage();
  globalThis[Symbol.for('boithok.responses')] = responses;
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    const readable = decodable(request.url ?? '/');
    if (readable === null) responses.run(response, () => handle(request, response));
    else response.writeHead(307, { location: readable }).end();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });

  return async () => {
    const ended = new Promise((resolve) => server.close(resolve));
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    await ended;
    clearTimeout(late);
    await app.close();
    // Where `openGraph` keeps it (graph/engine/open.ts): the same one in every bundle of this process.
    await globalThis[Symbol.for('boithok.graph')]?.close();
  };
}
