import { type GraphIndex, indexOf } from '@/components/graph/graph-index';
import { type Picture, pictureOf } from '@/components/graph/picture';
import { type StageGraph, stageGraphOf } from '@/components/graph/stage-graph';
import type { LensNode } from '@/graph/queries/lens-graph';

/** A graph from ties such as `a-b`, `a-b:3` (three meetings) or `a-b:3/0` (none of them held); a node whose name begins with `m` is a meeting. */
export function graphOf(...ties: string[]): GraphIndex {
  const read = ties.map((tie) => {
    const [, a = '', b = '', count = '1', held = count] =
      /^(\w+)-(\w+)(?::(\d+)(?:\/(\d+))?)?$/.exec(tie) ?? [];
    return { a, b, count: Number(count), held: Number(held) };
  });
  const meetings = new Map<string, number>();
  for (const { a, b, count } of read) {
    for (const id of [a, b]) meetings.set(id, (meetings.get(id) ?? 0) + count);
  }
  const nodes = [...meetings].map(([id, count]): LensNode => {
    if (!id.startsWith('m')) return { is: 'leader', id, name: id, nameEn: null, flag: null, meetings: count };
    const when = { date: null, earliest: null, latest: null, basis: null, reportedOn: null };
    return { is: 'meeting', id, kind: 'summit', status: 'held', when, meetings: 1 };
  });
  return indexOf({ nodes, ties: read });
}

/** The picture of all of a graph from such ties; names are ids. */
export function pictureOfAll(...ties: string[]): Picture {
  const graph = graphOf(...ties);
  const ids = new Set(graph.nodes.keys());
  return pictureOf(
    graph,
    { ids, hidden: new Map(), all: ids.size, added: 0, folded: 0, guest: null, why: 'strongest' },
    (id) => id,
  );
}

/** The same as it is drawn, each node in the middle. */
export const drawnGraph = (...ties: string[]): StageGraph => stageGraphOf(pictureOfAll(...ties), {}, 1);
