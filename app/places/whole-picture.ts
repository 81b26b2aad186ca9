import type { PlacedNode } from '@/components/graph/graph-data';
import type { Places } from '@/components/graph/layout';
import type { Place } from '@/components/graph/steps';
import { type WholeInput, wholeInput } from '@/components/graph/whole-layout';
import type { Engine } from '@/graph/engine/engine';
import { dataState } from '@/graph/queries/data-state';
import { lensGraph } from '@/graph/queries/lens-graph';
import { FIRST_VIEW, LENSES, type Lens } from '@/lib/explorer/view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { layOutInThread } from './in-thread';

export type LayOut = (input: WholeInput) => Promise<Places>;

interface Laid {
  /** What the graph was when it was laid out. */
  of: string;
  nodes: Promise<WholePicture>;
  /** Laid out, or given up. */
  done: boolean;
}

/** Every node of the whole graph by its id, where it stands. */
export type WholePicture = ReadonlyMap<string, PlacedNode>;

/** Kept on `globalThis`: bundles hold this module more than once, and a layout takes time. */
const KEPT = Symbol.for('boithok.pictures');
const kept = globalThis as { [KEPT]?: WeakMap<Engine, Map<Lens, Laid>> };

/**
 * The whole graph through a lens, each node where it stands whatever a filter leaves of it: laid out once for what the
 * graph holds, so that all readers see one picture.
 */
export async function wholePicture(
  engine: Engine,
  lens: Lens,
  layOut: LayOut = layOutInThread,
): Promise<WholePicture> {
  const laid = laidOf(engine);
  const of = await dataState(engine);
  const known = laid.get(lens);
  if (known?.of === of) return known.nodes;
  // one at a time: while articles come in, whoever asks meanwhile shares the next layout
  if (known && !known.done) {
    await known.nodes.catch(() => null);
    return wholePicture(engine, lens, layOut);
  }
  const one: Laid = { of, nodes: drawWhole(engine, lens, layOut), done: false };
  laid.set(lens, one);
  one.nodes.then(
    () => {
      one.done = true;
    },
    () => {
      one.done = true;
      // the next one who asks tries again
      if (laid.get(lens) === one) laid.delete(lens);
    },
  );
  return one.nodes;
}

async function drawWhole(engine: Engine, lens: Lens, layOut: LayOut): Promise<WholePicture> {
  const whole = await lensGraph(engine, ALL_MEETINGS, { ...FIRST_VIEW, lens });
  const places = await layOut(wholeInput(whole));
  return new Map(whole.nodes.map((node) => [node.id, { ...node, ...(places[node.id] as Place) }]));
}

/** Lays out what readers will ask for, one lens after the other, before somebody waits for it. */
export async function preparePictures(engine: Engine): Promise<void> {
  for (const lens of LENSES) await wholePicture(engine, lens);
}

/** What was laid out is not to be used again, though the graph seems to be the same. */
export function forgetPicture(engine: Engine, lens: Lens): void {
  if (laidOf(engine).get(lens)?.done) laidOf(engine).delete(lens);
}

function laidOf(engine: Engine): Map<Lens, Laid> {
  kept[KEPT] ??= new WeakMap();
  const laid = kept[KEPT].get(engine) ?? new Map<Lens, Laid>();
  kept[KEPT].set(engine, laid);
  return laid;
}
