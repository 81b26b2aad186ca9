import type { Import } from './read-imports';

/** What the files of each room may import when the code runs, besides packages. */
const MAY_IMPORT: Record<string, string[]> = {
  seeds: ['seeds'],
  lib: ['lib', 'seeds'],
  graph: ['graph', 'lib', 'seeds'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'graph', 'lib', 'seeds'],
};

/** What they may import as types besides. */
const MAY_IMPORT_TYPES: Record<string, string[]> = { components: ['graph'] };

/** The graph's engines have one door. */
const ENGINES = /^(?:neo4j-driver|@grafeo-db\/)/;
const ENGINE_ROOM = 'graph/engine/';

/** The reader is pure and synchronous: these are what it may have from outside, all of them text in, values out. */
const LIB_PACKAGES = [
  'zod',
  'zod/mini',
  'node:crypto',
  'fastest-levenshtein',
  'feedsmith',
  'linkedom',
  '@mozilla/readability',
];

const DRAWERS = /^(?:utils?|helpers?|commons?|constants?)$/i;

const room = (file: string) => file.split('/')[0] ?? '';
const isRoom = (name: string) => name in MAY_IMPORT;

/** What is wrong with one import, as a sentence; null where nothing is. */
export function arrowTrouble({ from, to, typeOnly }: Import): string | null {
  const [home, target] = [room(from), room(to)];
  if (!isRoom(home)) return null;
  if (target === 'tests') return `${from} imports the tests (${to})`;
  if (ENGINES.test(to) && !from.startsWith(ENGINE_ROOM)) return `${from} imports a graph engine (${to})`;
  if (!isRoom(target)) {
    const allowed = home !== 'lib' || typeOnly || LIB_PACKAGES.includes(to);
    return allowed ? null : `${from} is to be pure, and imports ${to}`;
  }
  if (MAY_IMPORT[home]?.includes(target)) return null;
  if (typeOnly && MAY_IMPORT_TYPES[home]?.includes(target)) return null;
  return `${from} imports ${to}: ${home} may not import ${target}`;
}

/** What is wrong with a file's name, as a sentence; null where nothing is. */
export function nameTrouble(file: string): string | null {
  const drawer = file.split('/').find((part) => DRAWERS.test(part.replace(/\..*$/, '')));
  return drawer ? `${file}: "${drawer}" says nothing of what it holds` : null;
}

/**
 * The way by which one of the `starts` reaches a file that `forbidden` names, over imports that stay when the
 * code runs; null where there is none.
 * @param starts paths without their endings, as imports name them
 */
export function wayTo(
  imports: Import[],
  starts: string[],
  forbidden: (file: string) => boolean,
): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) next.set(moduleOf(from), [...(next.get(moduleOf(from)) ?? []), moduleOf(to)]);
  }
  const queue = starts.map((start) => [moduleOf(start)]);
  const seen = new Set(queue.flat());
  for (const way of queue) {
    const here = way.at(-1) ?? '';
    if (forbidden(here)) return way;
    for (const there of next.get(here) ?? []) {
      if (!seen.has(there)) queue.push([...way, there]);
      seen.add(there);
    }
  }
  return null;
}

/** A file as imports name it: without its ending, and a folder for its index. */
function moduleOf(file: string): string {
  return file.replace(/\.(?:d\.)?[mc]?[jt]sx?$/, '').replace(/\/index$/, '');
}
