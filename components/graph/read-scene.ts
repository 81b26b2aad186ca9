import { MOST, type Params, type SceneParam } from './scene-address';
import type { Base, Place, Scene } from './steps';

const isAny = (list: readonly string[]) => list.length > 0;
const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
const PIN = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})~(-?\d{1,6})~(-?\d{1,6})$/;

/** What an address tells of a scene. */
export interface ReadScene {
  /** Null where it tells none. */
  scene: Scene | null;
  /** What stands in it and cannot be read, as it stands there. */
  unread: string[];
  /** Of how many nodes something found no room in it, as it says itself, or is in it and was not read. */
  left: number;
}

/** Reads an address. @param base where the picture begins if the address does not tell */
export function readScene(params: Params, base: Base): ReadScene {
  const unread: string[] = [];
  let passed = 0;
  const entries = (param: SceneParam) => {
    const all = (params.get(param) ?? '').split(',').filter((entry) => entry !== '');
    const read = noMoreThanWritten(all);
    passed += all.length - read.length;
    return read;
  };
  const ids = (param: SceneParam) => {
    const all = entries(param);
    unread.push(...all.filter((entry) => !ID.test(entry)));
    return all.filter((entry) => ID.test(entry));
  };
  const places = entries('pinned').flatMap((entry): [string, Place][] => {
    const [, id = '', x, y] = PIN.exec(entry) ?? [];
    if (id !== '') return [[id, { x: Number(x), y: Number(y) }]];
    unread.push(entry);
    return [];
  });
  const [circle] = ids('circle');
  const only = [...new Set(ids('only'))];
  const picture = params.get('picture');
  const whole = picture === 'all' || picture === 'strongest' ? picture : null;
  if (picture && !whole) unread.push(picture);
  const told: Base | null = circle
    ? { is: 'circle', of: circle }
    : isAny(only)
      ? { is: 'chosen', of: only }
      : whole && { is: whole };
  const ends = [...new Set(ids('path'))];
  if (ends.length === 1 || ends.length > 2) unread.push(ends.join(','));
  const scene: Scene = {
    base: told ?? base,
    opened: ids('opened'),
    collapsed: [...new Set(ids('folded'))],
    pinned: Object.fromEntries(places),
    chosen: [...new Set(ids('chosen'))],
    path: ends.length === 2 ? ends : [],
  };
  const { opened, collapsed, chosen, path } = scene;
  const tells = told !== null || places.length > 0 || [opened, collapsed, chosen, path].some(isAny);
  const left = /^\d{1,6}$/.test(params.get('left') ?? '') ? Number(params.get('left')) : 0;
  return { scene: tells ? scene : null, unread: [...new Set(unread)], left: left + passed };
}

/** Of a list's entries no more than are ever written. */
function noMoreThanWritten(entries: readonly string[]): string[] {
  let letters = 0;
  return entries.filter((entry) => {
    letters += entry.length + 1;
    return letters <= MOST;
  });
}
