import { beginningOf } from './beginning';
import type { GraphIndex } from './graph-index';
import { BEGAN, sceneIn } from './scene-address';
import type { Base } from './steps';

/**
 * With whose circle a phone's picture began, where its address has to say so: it tells no scene, and whoever opened it would
 * begin with another. Null where there is nothing to say. @param base where the picture begins here
 */
export function hasToSay(asked: URLSearchParams, graph: GraphIndex, base: Base): string | null {
  if (sceneIn(asked) !== '') return null;
  // where there is room for more than a circle: the phone may be turned back, or the address go to another one
  if (base.is !== 'circle') return asked.get(BEGAN);
  const opened = beginningOf(graph, asked.get('selected'), true);
  return opened.is === 'circle' && opened.of === base.of ? null : base.of;
}
