import { addressOf } from './print-scene';

/** Where the picture begins: its strongest part, all of it, one node and those tied to it, or some that were chosen. */
export type Base =
  | { is: 'strongest' }
  | { is: 'all' }
  | { is: 'circle'; of: string }
  | { is: 'chosen'; of: readonly string[] };

export interface Place {
  x: number;
  y: number;
}

/**
 * What the reader has made of the picture; with a graph it tells the picture whole, and an address can hold it. Ids that
 * the present graph lacks stay: another filter may bring them back.
 */
export interface Scene {
  base: Base;
  /** Nodes that were expanded, in that order, each as often as it was: every time the next of its neighbours come. */
  opened: readonly string[];
  /** Nodes whose neighbours are hidden where nothing else holds or has brought them. */
  collapsed: readonly string[];
  /** Nodes that stay where the reader put them. */
  pinned: Readonly<Record<string, Place>>;
  /** Nodes chosen together, in the order of choosing. */
  chosen: readonly string[];
  /** Between which two the way is shown; empty where none is. */
  path: readonly string[];
}

export type Step =
  | { do: 'begin'; base: Base }
  /** @param times more than once where those who would come first are there already */
  | { do: 'expand'; id: string; times: number }
  | { do: 'collapse' | 'unpin'; id: string }
  /** Into those chosen together, or out of them. */
  | { do: 'toggle'; id: string }
  | { do: 'pin'; places: Record<string, Place> }
  | { do: 'choose' | 'addToChosen'; ids: readonly string[] }
  | { do: 'path'; between: readonly string[] };

export interface Steps {
  past: readonly Scene[];
  now: Scene;
  future: readonly Scene[];
}

/** The steps that can be taken back are at most so many. */
export const KEPT = 100;

export const firstScene = (base: Base): Scene => ({
  base,
  opened: [],
  collapsed: [],
  pinned: {},
  chosen: [],
  path: [],
});

export const firstSteps = (now: Scene): Steps => ({ past: [], now, future: [] });

/** A step, one back, one again, a scene from elsewhere, a start from which nothing leads back, or the steps that were kept. */
export type Move = Step | 'undo' | 'redo' | { to: Scene } | { start: Scene } | { kept: Steps };

/** The history after a move; itself where nothing changes. */
export function walk(steps: Steps, move: Move): Steps {
  const { past, now, future } = steps;
  if (move === 'undo') {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : steps;
  }
  if (move === 'redo') {
    const [after, ...rest] = future;
    return after ? { past: [...past, now], now: after, future: rest } : steps;
  }
  if ('start' in move) return firstSteps(move.start);
  if ('kept' in move) return move.kept;
  if ('to' in move) return arrived(steps, move.to);
  const next = sceneAfter(now, move);
  return next === now ? steps : { past: [...past, now].slice(-KEPT), now: next, future: [] };
}

/** Another scene is there without a step: one step back or on where it is that one, else a step of its own. */
function arrived(steps: Steps, scene: Scene): Steps {
  const { past, now, future } = steps;
  const isIt = (other: Scene | undefined) => other !== undefined && addressOf(other) === addressOf(scene);
  if (isIt(now)) return steps;
  if (isIt(past.at(-1))) return walk(steps, 'undo');
  if (isIt(future[0])) return walk(steps, 'redo');
  return { past: [...past, now].slice(-KEPT), now: scene, future: [] };
}

/** The scene after one step; itself where the step changes nothing. */
export function sceneAfter(scene: Scene, step: Step): Scene {
  switch (step.do) {
    case 'begin':
      return isFresh(scene) && sameBase(scene.base, step.base)
        ? scene
        : { ...scene, base: step.base, opened: [], collapsed: [], path: [] };
    case 'expand':
      if (step.times < 1) return scene;
      return { ...scene, opened: [...scene.opened, ...Array<string>(step.times).fill(step.id)] };
    case 'collapse':
      return changed(scene, {
        opened: scene.opened.filter((id) => id !== step.id),
        collapsed: [...new Set([...scene.collapsed, step.id])],
      });
    case 'pin':
      return withPinned(scene, inWholeNumbers(step.places));
    case 'unpin': {
      if (!(step.id in scene.pinned)) return scene;
      const { [step.id]: _, ...pinned } = scene.pinned;
      return { ...scene, pinned };
    }
    case 'choose':
      return changed(scene, { chosen: [...new Set(step.ids)] });
    case 'addToChosen':
      return changed(scene, { chosen: [...new Set([...scene.chosen, ...step.ids])] });
    case 'toggle': {
      const others = scene.chosen.filter((id) => id !== step.id);
      return { ...scene, chosen: others.length < scene.chosen.length ? others : [...others, step.id] };
    }
    case 'path':
      return changed(scene, { path: step.between });
  }
}

/** As the layout's own places are, and short in an address. */
const inWholeNumbers = (places: Record<string, Place>): Record<string, Place> =>
  Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );

function withPinned(scene: Scene, places: Record<string, Place>): Scene {
  const moves = Object.entries(places).some(([id, { x, y }]) => {
    const before = scene.pinned[id];
    return before?.x !== x || before.y !== y;
  });
  return moves ? { ...scene, pinned: { ...scene.pinned, ...places } } : scene;
}

/** Whether nothing was opened, folded or sought since it began. */
const isFresh = ({ opened, collapsed, path }: Scene) =>
  opened.length === 0 && collapsed.length === 0 && path.length === 0;

const sameBase = (a: Base, b: Base) => keyOf(a) === keyOf(b);

/** Some that were chosen are the same picture in whatever order. */
const keyOf = (base: Base) =>
  JSON.stringify(base.is === 'chosen' ? { ...base, of: [...base.of].sort() } : base);

type Lists = Partial<Pick<Scene, 'opened' | 'collapsed' | 'chosen' | 'path'>>;

function changed(scene: Scene, lists: Lists): Scene {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((id, i) => id === b[i]);
  const names = Object.keys(lists) as (keyof Lists)[];
  return names.every((name) => same(scene[name], lists[name] ?? [])) ? scene : { ...scene, ...lists };
}
