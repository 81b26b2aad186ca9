import type { LensGraph } from '@/graph/queries/lens-graph';
import type { LayoutInput, Places } from './layout';

/** The explorer's graph. @param query its filter and view, as the URL has them @throws where the answer is no graph */
export async function fetchGraph(query: string, signal: AbortSignal): Promise<LensGraph> {
  const answer = await fetch(`/api/graph${query && `?${query}`}`, { signal });
  if (!answer.ok) throw new Error(`/api/graph answered ${answer.status}`);
  return answer.json();
}

/** Lays a picture out in a worker. @throws where the worker cannot run */
export function layOut(input: LayoutInput, signal: AbortSignal): Promise<Places> {
  const { kept = {} } = input;
  // nobody new: nothing to reckon, and the picture changes at once
  if (input.nodes.every(({ id }) => kept[id])) return Promise.resolve(kept);
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Places>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message}`));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
