import type { ExplorerGraph } from '@/graph/queries/explorer-graph';
import type { LayoutInput, Places } from './layout';
import { radius } from './looks';

/** The leaders' graph under a filter. @param query the filter as `meetingFilterUrl` writes it @throws where the answer is no graph */
export async function fetchGraph(query: string, signal: AbortSignal): Promise<ExplorerGraph> {
  const answer = await fetch(`/api/graph${query && `?${query}`}`, { signal });
  if (!answer.ok) throw new Error(`/api/graph answered ${answer.status}`);
  return answer.json();
}

/** Lays the whole graph out in a worker. @throws where the worker cannot run */
export function layOut(whole: ExplorerGraph, signal: AbortSignal): Promise<Places> {
  const most = Math.max(0, ...whole.nodes.map(({ meetings }) => meetings));
  const input: LayoutInput = {
    nodes: whole.nodes.map(({ id, meetings }) => ({ id, size: radius(meetings, most) })),
    ties: whole.ties.map(({ a, b }) => ({ a, b })),
  };
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Places>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message}`));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
