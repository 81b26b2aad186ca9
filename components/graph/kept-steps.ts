import type { entriesNow } from '@/components/history/entries';
import { addressOf } from './print-scene';
import { readScene } from './read-scene';
import { drawnBy } from './scene-address';
import { type Base, firstScene, KEPT, type Scene, type Steps } from './steps';

/**
 * The steps around a scene that the browser's history still has: a page that is loaded anew has lost its own. They go as
 * far as the entries are of this page through one lens. @param plain where the picture begins if the address does not tell
 * @param history null where the browser does not tell
 */
export function keptSteps(now: Scene, plain: Base, history: ReturnType<typeof entriesNow>): Steps {
  if (!history) return { past: [], now, future: [] };
  const urls = history.entries.map(({ url }) => (url === null ? null : new URL(url)));
  const here = urls[history.at];
  const sceneOf = (url: URL | null | undefined): Scene | null => {
    if (!url || !here || url.pathname !== here.pathname) return null;
    if (url.searchParams.get('lens') !== here.searchParams.get('lens')) return null;
    const told = readScene(url.searchParams, plain).scene;
    // another filter's picture may begin elsewhere
    return told ?? (drawnBy(url.searchParams) === drawnBy(here.searchParams) ? firstScene(plain) : null);
  };
  const walk = (by: 1 | -1) => {
    const scenes: Scene[] = [];
    for (let at = history.at + by; scenes.length < KEPT; at += by) {
      const scene = sceneOf(urls[at]);
      if (!scene) break;
      if (addressOf(scene) !== addressOf(scenes.at(-1) ?? now)) scenes.push(scene);
    }
    return scenes;
  };
  return { past: walk(-1).reverse(), now, future: walk(1) };
}
