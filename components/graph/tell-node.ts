import type { LensNode } from '@/graph/queries/lens-graph';
import type { DateLocale } from '@/lib/time/display';
import { type GraphIndex, tiedTo } from './graph-index';
import { namesOf } from './names-of';
import type { Seen } from './seen';
import type { Scene } from './steps';
import { fill, type StepWords } from './words';

interface Told {
  graph: GraphIndex;
  shown: Seen;
  scene: Scene;
  id: string;
  nameOf: (id: string) => string;
  words: StepWords;
  locale: DateLocale;
}

/** What the picture shows of a node, in a line: its size, its ties, those dashed, those hidden, whether it is pinned or chosen. */
export function tellNode({ graph, shown, scene, id, nameOf, words, locale }: Told): string {
  const node = graph.nodes.get(id);
  if (node?.is === 'meeting') return tellMeeting(node, { graph, shown, scene, id, nameOf, words, locale });
  const ties = (graph.neighbours.get(id) ?? []).filter((one) => shown.ids.has(one.id));
  const planned = ties.filter(({ tie }) => tie.held === 0).length;
  const hidden = shown.hidden.get(id) ?? 0;
  const counts = { name: nameOf(id), meetings: node?.meetings ?? 0, ties: ties.length };
  const parts = [fill(words.node, counts, locale)];
  if (planned > 0) parts.push(fill(words.planned, { count: planned }, locale));
  if (hidden > 0) parts.push(fill(words.hidden, { count: hidden }, locale));
  return [...parts, ...marksOf(id, scene, words)].join('; ');
}

/** Who sat or is to sit there, for meetings of one kind and day there are many; hidden or not. */
function tellMeeting(
  { status }: LensNode & { is: 'meeting' },
  { graph, scene, id, nameOf, words, locale }: Told,
): string {
  const who = namesOf(tiedTo(graph, id).map(nameOf), words, locale);
  const told = fill(words.knot, { name: nameOf(id), who, status: words.statuses[status] }, locale);
  return [told, ...marksOf(id, scene, words)].join('; ');
}

const marksOf = (id: string, { pinned, chosen }: Scene, words: StepWords): string[] => [
  ...(pinned[id] ? [words.pinned] : []),
  ...(chosen.includes(id) ? [words.inChoice] : []),
];
