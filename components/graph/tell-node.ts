import type { DateLocale } from '@/lib/time/display';
import type { GraphIndex } from './graph-index';
import type { Seen } from './seen';
import type { Scene } from './steps';
import { fill, type StepWords } from './words';

interface Told {
  graph: GraphIndex;
  shown: Seen;
  scene: Scene;
  id: string;
  name: string;
  words: StepWords;
  locale: DateLocale;
}

/** What the picture shows of a node, in a line: its size, its ties, those dashed, those hidden, whether it is pinned or chosen. */
export function tellNode({ graph, shown, scene, id, name, words, locale }: Told): string {
  const node = graph.nodes.get(id);
  const ties = (graph.neighbours.get(id) ?? []).filter((one) => shown.ids.has(one.id));
  const planned = ties.filter(({ tie }) => tie.held === 0).length;
  const hidden = shown.hidden.get(id) ?? 0;
  const counts = { name, meetings: node?.meetings ?? 0, ties: ties.length };
  const parts = [fill(node?.is === 'meeting' ? words.knot : words.node, counts, locale)];
  if (planned > 0 && node?.is !== 'meeting') parts.push(fill(words.planned, { count: planned }, locale));
  if (hidden > 0) parts.push(fill(words.hidden, { count: hidden }, locale));
  if (scene.pinned[id]) parts.push(words.pinned);
  if (scene.chosen.includes(id)) parts.push(words.inChoice);
  return parts.join('; ');
}
