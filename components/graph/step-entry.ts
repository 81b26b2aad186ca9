import type { Entry, entriesNow } from '@/components/history/entries';
import { addressOf } from './print-scene';
import { readScene } from './read-scene';
import { drawnBy, sceneIn } from './scene-address';
import { type Base, firstScene, type Scene } from './steps';

/** What is no step: the panel beside the picture, and the page of the list; `drawnBy` leaves out the timeline's view. */
const NO_STEP = ['selected', 'page'];

/** Where a step leads in the browser's history. */
export interface StepEntry {
  entry: Entry;
  /** Whether it was a step of the scene alone, and not of the filter, the lens or the summits. */
  ofScene: boolean;
}

/**
 * The entry of the browser's history that one step back (-1) or on (1) leads to: the nearest that shows another picture,
 * by its scene, filter, lens or summits, with the panel as that picture was left: so what was taken back is done again just as it
 * was. Null where there is none on this page, or the browser does not tell.
 */
export function stepEntry(by: -1 | 1, history: ReturnType<typeof entriesNow>): StepEntry | null {
  const entries = history?.entries ?? [];
  const here = urlOf(entries[history?.at ?? -1]);
  if (!history || !here) return null;
  for (let at = history.at + by; ; at += by) {
    const there = urlOf(entries[at]);
    if (there?.pathname !== here.pathname) return null;
    if (isPictureOf(there, here)) continue;
    // what comes after it and shows the same was looked at in the same picture
    while (by === 1 && isPictureOf(urlOf(entries[at + 1]), there)) at += by;
    return { entry: entries[at] as Entry, ofScene: askedBy(there) === askedBy(here) };
  }
}

const isPictureOf = (one: URL | null, other: URL): boolean =>
  one?.pathname === other.pathname &&
  askedBy(one) === askedBy(other) &&
  sceneIn(one.searchParams) === sceneIn(other.searchParams);

/** What an entry tells of a scene, as it stands there. */
export const toldBy = (entry: Entry): string => sceneIn(paramsOf(entry));

/** Whether an entry is that of a scene. @param plain where the picture begins if the address does not tell */
export const isOfScene = (entry: Entry, scene: Scene, plain: Base): boolean =>
  addressOf(readScene(paramsOf(entry), plain).scene ?? firstScene(plain)) === addressOf(scene);

const paramsOf = (entry: Entry) => urlOf(entry)?.searchParams ?? new URLSearchParams();

const urlOf = (entry: Entry | undefined): URL | null => (entry?.url ? new URL(entry.url) : null);

function askedBy({ searchParams }: URL): string {
  const params = new URLSearchParams(searchParams);
  for (const name of NO_STEP) params.delete(name);
  return drawnBy(params);
}
