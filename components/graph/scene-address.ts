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
export type SceneParam = (typeof SCENE_PARAMS)[number];

/** With whose circle a phone's picture began, where the address would begin with another. It is no step. */
export const BEGAN = 'began';
/** Beside the scene. */
const NOT_DRAWN: readonly string[] = [BEGAN, 'span'];

/** Longer scenes no address may have: servers and messengers cut long ones off. */
export const MOST = 3000;

/** The parameters of an address, or of a request. */
export interface Params {
  get(name: string): string | null;
}

/** What an address tells of a scene, as it stands there; empty where it tells none. */
export const sceneIn = (params: Params): string =>
  SCENE_PARAMS.flatMap((param) =>
    params.get(param) ? [`${param}=${plainly(params.get(param) ?? '')}`] : [],
  ).join('&');

/** As it may stand in an address: a list keeps its commas. */
const plainly = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');

/** What of an address the server draws the page by: all but the scene, whom it began with, and the timeline's view, in one order. */
export const drawnBy = (params: URLSearchParams): string =>
  [...params]
    .filter(([name]) => !isOfScene(name) && !NOT_DRAWN.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');

/** A path or address with a scene in the place of the one that it tells. @param query of the scene; empty for none */
export const withScene = (address: string, query: string): string => withPart(address, isOfScene, query);

/** The same with who the picture began with; null for nobody. */
export const withBegan = (address: string, id: string | null): string =>
  withPart(address, (name) => name === BEGAN, id === null ? '' : `${BEGAN}=${id}`);

function withPart(address: string, isOfPart: (name: string) => boolean, query: string): string {
  const [, path = '', asked = '', place = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  const others = asked.split('&').filter((part) => part !== '' && !isOfPart(part.split('=')[0] ?? ''));
  const whole = [...others, ...(query === '' ? [] : [query])].join('&');
  return `${path}${whole && `?${whole}`}${place}`;
}

const isOfScene = (name: string) => SCENE_PARAMS.some((param) => param === name);
