import type { Base, Place, Scene } from './steps';

/** What of an address tells a scene, in its order. */
export const SCENE_PARAMS = [
  'picture',
  'circle',
  'only',
  'path',
  'opened',
  'folded',
  'pinned',
  'chosen',
  'left',
] as const;
type Param = (typeof SCENE_PARAMS)[number];

/** Longer scenes no address may have: servers and messengers cut long ones off. */
const MOST = 3000;

/** A scene as an address has it. */
export interface Printed {
  /** Without `?`. */
  query: string;
  /** Of how many nodes something found no room there. */
  left: number;
}

/** A scene as an address tells it, its base always with it: what an address without one begins with is not the same everywhere. */
export function printScene({ base, opened, collapsed, pinned, chosen, path }: Scene): Printed {
  const lists: [Param, string[]][] = [
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

/** What an address tells of a scene. */
export interface ReadScene {
  /** Null where it tells none. */
  scene: Scene | null;
  /** What stands in it and cannot be read, as it stands there. */
  unread: string[];
  /** Of how many nodes something found no room in it, as it says itself. */
  left: number;
}

interface Params {
  get(name: string): string | null;
}

/** Reads an address. @param base where the picture begins if the address does not tell */
export function readScene(params: Params, base: Base): ReadScene {
  const unread: string[] = [];
  const entries = (param: Param) => listIn(params.get(param) ?? '');
  const ids = (param: Param) => {
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
  return { scene: tells ? scene : null, unread: [...new Set(unread)], left };
}

/** The entries of a list, of which no more is read than is ever written. */
function listIn(told: string): string[] {
  let letters = 0;
  return told.split(',').filter((entry) => {
    letters += entry.length + 1;
    return entry !== '' && letters <= MOST;
  });
}

const isAny = (list: readonly string[]) => list.length > 0;
const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
const PIN = /^([A-Za-z0-9][A-Za-z0-9-]{0,99})~(-?\d{1,6})~(-?\d{1,6})$/;

/** What an address tells of a scene, as it stands there; empty where it tells none. */
export const sceneIn = (params: Params): string =>
  SCENE_PARAMS.flatMap((param) =>
    params.get(param) ? [`${param}=${plainly(params.get(param) ?? '')}`] : [],
  ).join('&');

/** As it may stand in an address: a list keeps its commas. */
const plainly = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');

/** What of an address the server draws the page by: all but the scene and the timeline's view, in one order. */
export const drawnBy = (params: URLSearchParams): string =>
  [...params]
    .filter(([name]) => !isOfScene(name) && name !== 'span')
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

/** A path or address with a scene in the place of the one that it tells. @param query of the scene; empty for none */
export function withScene(address: string, query: string): string {
  const [, path = '', asked = '', place = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const others = asked.split('&').filter((part) => part !== '' && !isOfScene(part.split('=')[0] ?? ''));
  const whole = [...others, ...(query === '' ? [] : [query])].join('&');
  return `${path}${whole && `?${whole}`}${place}`;
}

const isOfScene = (name: string) => SCENE_PARAMS.some((param) => param === name);

/** All ids that a scene names. */
export const idsOf = ({ base, opened, collapsed, pinned, chosen, path }: Scene): string[] => [
  ...new Set([
    ...(base.is === 'circle' ? [base.of] : base.is === 'chosen' ? base.of : []),
    ...opened,
    ...collapsed,
    ...Object.keys(pinned),
    ...chosen,
    ...path,
  ]),
];
