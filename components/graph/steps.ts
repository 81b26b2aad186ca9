/** Where the picture begins: its strongest part, all of it, or one node and those tied to it. */
export type Base = { is: 'strongest' } | { is: 'all' } | { is: 'circle'; of: string };

export interface Place {
  x: number;
  y: number;
}

/** What the reader has made of the picture. Ids that the present graph lacks stay: another filter may bring them back. */
export interface Scene {
  base: Base;
  /** For each node that was expanded those whom it has brought into the picture, in the order of their coming. */
  brought: Readonly<Record<string, readonly string[]>>;
  /** Nodes whose neighbours are hidden where nothing else holds or has brought them. */
  collapsed: readonly string[];
  /** Nodes that stay where the reader put them. */
  pinned: Readonly<Record<string, Place>>;
  /** Nodes chosen together, in the order of choosing. */
  chosen: readonly string[];
  /** The way from one node to another, both included; empty where none is shown. */
  path: readonly string[];
}

export type Step =
  | { do: 'begin'; base: Base }
  | { do: 'expand'; id: string; brings: readonly string[] }
  | { do: 'collapse' | 'unpin'; id: string }
  | { do: 'pin'; places: Record<string, Place> }
  | { do: 'choose'; ids: readonly string[] }
  | { do: 'path'; ids: readonly string[] };

export interface Steps {
  past: readonly Scene[];
  now: Scene;
  future: readonly Scene[];
}

/** The steps that can be taken back are at most so many. */
const KEPT = 100;

export const firstScene = (base: Base): Scene => ({
  base,
  brought: {},
  collapsed: [],
  pinned: {},
  chosen: [],
  path: [],
});

export const firstSteps = (base: Base): Steps => ({ past: [], now: firstScene(base), future: [] });

/** A step, one back, one again, or a start from which nothing leads back. */
export type Move = Step | 'undo' | 'redo' | { start: Base };

/** The history after a move; itself where nothing changes. */
export function walk(steps: Steps, step: Move): Steps {
  const { past, now, future } = steps;
  if (step === 'undo') {
    const before = past.at(-1);
    return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : steps;
  }
  if (step === 'redo') {
    const [after, ...rest] = future;
    return after ? { past: [...past, now], now: after, future: rest } : steps;
  }
  if ('start' in step) return firstSteps(step.start);
  const next = sceneAfter(now, step);
  return next === now ? steps : { past: [...past, now].slice(-KEPT), now: next, future: [] };
}

/** The scene after one step; itself where the step changes nothing. */
export function sceneAfter(scene: Scene, step: Step): Scene {
  switch (step.do) {
    case 'begin':
      return isFresh(scene) && sameBase(scene.base, step.base)
        ? scene
        : { ...scene, base: step.base, brought: {}, collapsed: [], path: [] };
    case 'expand': {
      const before = scene.brought[step.id] ?? [];
      const now = [...new Set([...before, ...step.brings])];
      return now.length === before.length
        ? scene
        : { ...scene, brought: { ...scene.brought, [step.id]: now } };
    }
    case 'collapse': {
      if (scene.collapsed.includes(step.id) && !(step.id in scene.brought)) return scene;
      const { [step.id]: _, ...brought } = scene.brought;
      return { ...scene, brought, collapsed: [...new Set([...scene.collapsed, step.id])] };
    }
    case 'pin':
      return { ...scene, pinned: { ...scene.pinned, ...step.places } };
    case 'unpin': {
      if (!(step.id in scene.pinned)) return scene;
      const { [step.id]: _, ...pinned } = scene.pinned;
      return { ...scene, pinned };
    }
    case 'choose':
      return changed(scene, { chosen: [...new Set(step.ids)] });
    case 'path':
      return changed(scene, { path: step.ids });
  }
}

/** Whether nothing was opened, folded or sought since it began. */
const isFresh = ({ brought, collapsed, path }: Scene) =>
  Object.keys(brought).length === 0 && collapsed.length === 0 && path.length === 0;

const sameBase = (a: Base, b: Base) => JSON.stringify(a) === JSON.stringify(b);

type Lists = Partial<Pick<Scene, 'chosen' | 'path'>>;

function changed(scene: Scene, lists: Lists): Scene {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((id, i) => id === b[i]);
  const names = Object.keys(lists) as (keyof Lists)[];
  return names.every((name) => same(scene[name], lists[name] ?? [])) ? scene : { ...scene, ...lists };
}
