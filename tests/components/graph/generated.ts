import type { LensGraph, LensNode } from '@/graph/queries/lens-graph';
import { chooser } from '../../chance';

/** Leaders and ties as they come in the world: a few know many. The same on every run. @param ties of which about so many */
export function generatedGraph(leaders: number, ties: number): Pick<LensGraph, 'nodes' | 'ties'> {
  const { number } = chooser(leaders);
  const pick = () => Math.floor(leaders * number() ** 2.5);
  const found = new Map<string, LensGraph['ties'][number]>();
  const meetings = Array.from({ length: leaders }, () => 1);
  for (let made = 0; made < ties; made++) {
    const [one, other] = [pick(), Math.floor(number() * leaders)].sort((x, y) => x - y) as [number, number];
    if (one === other) continue;
    const [a, b] = [idOf(one), idOf(other)];
    const count = 1 + Math.floor(number() ** 4 * 8);
    found.set(`${a} ${b}`, { a, b, count, held: number() < 0.15 ? 0 : count });
    meetings[one] = (meetings[one] ?? 0) + count;
    meetings[other] = (meetings[other] ?? 0) + count;
  }
  const nodes = meetings
    .map((count, rank) => leader(rank, count))
    .sort((x, y) => y.meetings - x.meetings || (x.id < y.id ? -1 : 1));
  return { nodes, ties: [...found.values()] };
}

const idOf = (rank: number) => `leader-${String(rank).padStart(5, '0')}`;
const FLAGS = ['BD', 'IN', 'CN', 'RU', 'US', 'TR', 'FR', null];

const leader = (rank: number, meetings: number): LensNode => ({
  is: 'leader',
  id: idOf(rank),
  name: `নেতা ${rank}`,
  nameEn: `Leader ${rank}`,
  flag: FLAGS[rank % FLAGS.length] ?? null,
  meetings,
});
