import { Worker } from 'node:worker_threads';
import type { Places } from '@/components/graph/layout';
import type { WholeInput } from '@/components/graph/whole-layout';

/** Lays a whole graph out in a thread of its own, so that nobody waits who does not ask for it. */
export function layOutInThread(input: WholeInput): Promise<Places> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url));
  // whoever stops the server need not wait for a picture
  worker.unref();
  return new Promise<Places>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The layout ended without an answer.')));
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
