import type { BrowserContext } from '@playwright/test';

/** A driver without a graphics card tells how slow it is; that says nothing of the page. */
const OF_THE_MACHINE = /GL Driver Message \(OpenGL, Performance,/;

/**
 * Listens to a browser's pages.
 * @param host the only one that they may ask
 * @returns a list that grows: console errors and warnings, thrown errors, failed requests, requests to other hosts
 */
export function watch(context: BrowserContext, host: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    const [kind, text] = [message.type(), message.text()];
    if ((kind === 'error' || kind === 'warning') && !OF_THE_MACHINE.test(text))
      faults.push(`console ${kind}: ${text} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== host) faults.push(`asked elsewhere: ${url}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // the browser gives up what a page had asked for when the reader goes on to the next one
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answered ${response.status()}: ${response.url()}`);
  });
  return faults;
}
