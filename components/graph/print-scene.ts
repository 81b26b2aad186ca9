import { MOST, type SceneParam } from './scene-address';
import type { Scene } from './steps';

/** A scene as an address has it. */
export interface Printed {
  /** Without `?`. */
  query: string;
  /** Of how many nodes something found no room there. */
  left: number;
}

/** A scene as an address tells it, its base always with it: what an address without one begins with is not the same everywhere. */
export function printScene({ base, opened, collapsed, pinned, chosen, path }: Scene): Printed {
  const lists: [SceneParam, string[]][] = [
    ['only', base.is === 'chosen' ? [...base.of] : []],
    ['path', [...path]],
    ['opened', [...opened]],
    ['folded', [...collapsed]],
    ['pinned', Object.entries(pinned).map(([id, { x, y }]) => `${id}~${x}~${y}`)],
    ['chosen', [...chosen]],
  ];
  let query = base.is === 'circle' ? `circle=${base.of}` : base.is === 'chosen' ? '' : `picture=${base.is}`;
  const left = new Set<string>();
  for (const [param, entries] of lists) {
    const before = query;
    let written = 0;
    for (const entry of entries) {
      const longer = written === 0 ? `${before && `${before}&`}${param}=${entry}` : `${query},${entry}`;
      if (longer.length > MOST) break;
      query = longer;
      written += 1;
    }
    for (const entry of entries.slice(written)) left.add(entry.split('~')[0] ?? '');
  }
  return { query, left: left.size };
}

/** @returns `printScene`'s query: scenes with the same one are the same to an address */
export const addressOf = (scene: Scene): string => printScene(scene).query;

/** The same for whoever gets the address: it says of how many nodes it lacks something. */
export function writtenOut(scene: Scene): string {
  const { query, left } = printScene(scene);
  return left > 0 ? `${query}&left=${left}` : query;
}
