import { type GraphIndex, indexOf } from '@/components/graph/graph-index';
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
