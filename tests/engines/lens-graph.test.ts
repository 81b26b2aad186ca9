import { expect, test } from 'vitest';
import { lensGraph } from '@/graph/queries/lens-graph';
import { FIRST_VIEW } from '@/lib/explorer/view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngineFilled } from './engines';
import { seeded } from './seeded';

const MAY = { ...ALL_MEETINGS, from: '2025-05-01', to: '2025-05-31' };

forEachEngineFilled(seeded, (graph) => {
  test('three lenses look at the same meetings, and each tells what it does not draw', async () => {
    const engine = graph();
    const leaders = await lensGraph(engine, MAY, FIRST_VIEW);
    expect(leaders.nodes.map(({ id }) => id)).toHaveLength(4);
    expect(leaders.ties).toHaveLength(6);
    expect(leaders.ties[0]).toEqual({ a: expect.any(String), b: expect.any(String), count: 1, held: 0 });

    const countries = await lensGraph(engine, MAY, { ...FIRST_VIEW, lens: 'countries' });
    expect(countries.nodes.map(({ id }) => id)).toEqual(['AZ', 'BY', 'RU', 'TJ']);
    expect(countries.nodes[2]).toEqual({
      ...{ is: 'country', id: 'RU', name: 'রাশিয়া', nameEn: 'Russia', flag: 'RU', meetings: 1 },
    });
    expect(countries.ties).toHaveLength(6);

    // one knot with four threads and not a clique of six ties
    const meetings = await lensGraph(engine, MAY, { ...FIRST_VIEW, lens: 'meetings' });
    const knots = meetings.nodes.filter(({ is }) => is === 'meeting');
    expect(knots).toMatchObject([{ kind: 'talks', status: 'planned', when: { date: '2025-05-09' } }]);
    expect(meetings.ties.map(({ b }) => b)).toEqual(Array(4).fill(knots[0]?.id));
    expect(meetings.nodes).toHaveLength(5);
  });

  test('summits are left out as ties where the view says so, and counted as left out', async () => {
    const engine = graph();
    for (const lens of ['leaders', 'countries', 'meetings'] as const) {
      const all = await lensGraph(engine, ALL_MEETINGS, { lens, summits: 'yes' });
      const without = await lensGraph(engine, ALL_MEETINGS, { lens, summits: 'no' });
      expect(all.summitsLeftOut).toBe(0);
      expect(without.summitsLeftOut).toBeGreaterThan(0);
      expect(without.ties.length).toBeLessThanOrEqual(all.ties.length);
      const kinds = without.nodes.flatMap((node) => (node.is === 'meeting' ? [node.kind] : []));
      expect(kinds).not.toContain('summit');
      // nobody leaves the picture: summits are meetings of theirs still
      const people = ({ nodes }: typeof all) => nodes.filter(({ is }) => is !== 'meeting');
      expect(people(without)).toEqual(people(all));
    }
  });

  test('what a filter does not find is in no lens', async () => {
    const engine = graph();
    for (const lens of ['leaders', 'countries', 'meetings'] as const) {
      const none = { ...ALL_MEETINGS, leader: 'nobody' };
      expect(await lensGraph(engine, none, { lens, summits: 'no' })).toEqual({
        ...{ lens, nodes: [], ties: [], untied: 0, summitsLeftOut: 0 },
      });
    }
  });
});
