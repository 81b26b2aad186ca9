import type { Places } from '@/components/graph/layout';
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
  places: Promise<Places>;
}

/** Kept on `globalThis`: bundles hold this module more than once, and a layout takes time. */
const KEPT = Symbol.for('boithok.places');
const kept = globalThis as { [KEPT]?: WeakMap<Engine, Map<Lens, Laid>> };

/**
 * Where every node of the whole graph stands through a lens, whatever a filter leaves of it: reckoned once for what the
 * graph holds, so that all readers see one picture.
 */
export async function wholePlaces(
  engine: Engine,
  lens: Lens,
  layOut: LayOut = layOutInThread,
): Promise<Places> {
  const laid = laidOf(engine);
  const of = await dataState(engine);
  const known = laid.get(lens);
  if (known?.of === of) return known.places;
  const places = lensGraph(engine, ALL_MEETINGS, { ...FIRST_VIEW, lens }).then((whole) =>
    layOut(wholeInput(whole)),
  );
  laid.set(lens, { of, places });
  // the next one who asks tries again
  places.catch(() => laid.get(lens)?.places === places && laid.delete(lens));
  return places;
}

/** Lays out what readers will ask for, one lens after the other, before somebody waits for it. */
export async function preparePlaces(engine: Engine): Promise<void> {
  for (const lens of LENSES) await wholePlaces(engine, lens);
}

/** What was laid out is not to be used again, though the graph seems to be the same. */
export function forgetPlaces(engine: Engine, lens: Lens): void {
  laidOf(engine).delete(lens);
}

function laidOf(engine: Engine): Map<Lens, Laid> {
  kept[KEPT] ??= new WeakMap();
  const laid = kept[KEPT].get(engine) ?? new Map<Lens, Laid>();
  kept[KEPT].set(engine, laid);
  return laid;
}
