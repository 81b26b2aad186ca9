/** Where the picture begins: its strongest part, all of it, or one node and those tied to it. */
export type Base = { is: 'strongest' } | { is: 'all' } | { is: 'circle'; of: string };

export interface Place {
  x: number;
  y: number;
}

/** What the reader has made of the picture. Ids that the present graph lacks stay: another filter may bring them back. */
export interface Scene {
  base: Base;
  /** Nodes all of whose neighbours are shown. */
  expanded: readonly string[];
  /** Nodes whose neighbours are hidden where nothing else holds them. */
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
  | { do: 'expand' | 'collapse' | 'unpin'; id: string }
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
  expanded: [],
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
      return sameBase(scene.base, step.base)
        ? changed(scene, { expanded: [], collapsed: [], path: [] })
        : { ...scene, base: step.base, expanded: [], collapsed: [], path: [] };
    case 'expand':
      return changed(scene, {
        expanded: withId(scene.expanded, step.id),
        collapsed: withoutId(scene.collapsed, step.id),
      });
    case 'collapse':
      return changed(scene, {
        expanded: withoutId(scene.expanded, step.id),
        collapsed: withId(scene.collapsed, step.id),
      });
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

const withId = (ids: readonly string[], id: string) => (ids.includes(id) ? ids : [...ids, id]);
const withoutId = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

const sameBase = (a: Base, b: Base) => JSON.stringify(a) === JSON.stringify(b);

type Lists = Partial<Pick<Scene, 'expanded' | 'collapsed' | 'chosen' | 'path'>>;

function changed(scene: Scene, lists: Lists): Scene {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((id, i) => id === b[i]);
  const names = Object.keys(lists) as (keyof Lists)[];
  return names.every((name) => same(scene[name], lists[name] ?? [])) ? scene : { ...scene, ...lists };
}
