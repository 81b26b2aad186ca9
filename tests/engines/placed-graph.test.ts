import { expect, test } from 'vitest';
import { placedGraph } from '@/app/places/placed-graph';
import { type LayOut, wholePicture } from '@/app/places/whole-picture';
import { placesIn } from '@/components/graph/graph-data';
import type { Places } from '@/components/graph/layout';
import { wholeLayout } from '@/components/graph/whole-layout';
import { importArticle } from '@/graph/import/import-article';
import { FIRST_VIEW, LENSES, type Lens } from '@/lib/explorer/view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';
import { forEachEngine, forEachEngineFilled } from './engines';
import { seedReadings } from './readings';
import { seeded } from './seeded';

const FILTERS = [
  { ...ALL_MEETINGS, from: '2025-05-01', to: '2025-05-31' },
  { ...ALL_MEETINGS, leader: 'kim-jong-un' },
  { ...ALL_MEETINGS, status: ['planned' as const] },
];
/** In this thread: what the server has a thread for. */
const here: LayOut = async (input) => wholeLayout(input);
/** Of each lens the picture of every engine. */
const pictures = new Map<Lens, Places[]>(LENSES.map((lens) => [lens, []]));

forEachEngineFilled(seeded, (graph) => {
  test.each(LENSES)('through the lens of %s nobody moves, whatever the filter', async (lens) => {
    const engine = graph();
    const whole = placesIn({ nodes: [...(await wholePicture(engine, lens, here)).values()] });
    pictures.get(lens)?.push(whole);
    expect(Object.keys(whole).length).toBeGreaterThan(5);
    for (const summits of ['yes', 'no'] as const) {
      for (const filter of [ALL_MEETINGS, ...FILTERS]) {
        const found = await placedGraph(engine, { filter, view: { lens, summits }, layOut: here });
        expect(found.nodes.length).toBeGreaterThan(0);
        expect(whole).toMatchObject(placesIn(found));
      }
    }
  });

  test('of those who are named it is told whom the filter leaves out; the unknown are not told', async () => {
    const named = ['kim-jong-un', 'vladimir-putin', 'nobody', ''];
    const [filter] = FILTERS;
    const { leftOut } = await placedGraph(graph(), {
      ...{ filter: filter ?? ALL_MEETINGS, view: FIRST_VIEW, named, layOut: here },
    });
    expect(leftOut).toMatchObject([{ id: 'kim-jong-un', nameEn: 'Kim Jong Un' }]);
  });

  test('every engine draws the same picture of the same articles', () => {
    for (const all of pictures.values()) for (const one of all) expect(one).toEqual(all[0]);
  });
});

forEachEngine((graph) => {
  test('the picture is laid out once for what the graph holds, and anew when that is another', async () => {
    const engine = graph.open();
    const [one, ...others] = seedReadings();
    if (!one) throw new Error('There are no seeds.');
    await importArticle(engine, one);
    let laid = 0;
    const counting: LayOut = (input) => {
      laid += 1;
      return here(input);
    };
    const ask = () => placedGraph(engine, { filter: ALL_MEETINGS, view: FIRST_VIEW, layOut: counting });
    const before = await ask();
    expect(await ask()).toEqual(before);
    expect(laid).toBe(1);
    for (const other of others) await importArticle(engine, other);
    expect((await ask()).nodes.length).toBeGreaterThan(before.nodes.length);
    expect(laid).toBe(2);
  });

  test('while articles come in there is one layout at a time, whoever asks', async () => {
    const engine = graph.open();
    const [one, ...others] = seedReadings();
    if (!one) throw new Error('There are no seeds.');
    await importArticle(engine, one);
    let [under, most] = [0, 0];
    const slow: LayOut = async (input) => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return here(input);
    };
    const asked = [wholePicture(engine, 'leaders', slow)];
    for (const other of others) {
      await importArticle(engine, other);
      asked.push(wholePicture(engine, 'leaders', slow), wholePicture(engine, 'leaders', slow));
    }
    await Promise.all(asked);
    expect(most).toBe(1);
    expect((await wholePicture(engine, 'leaders', slow)).size).toBe(12);
  });

  test('a layout that fails is tried again by the next one who asks', async () => {
    const engine = graph.open();
    await seeded(engine);
    const failing: LayOut = () => Promise.reject(new Error('out of room'));
    await expect(wholePicture(engine, 'leaders', failing)).rejects.toThrow('out of room');
    expect((await wholePicture(engine, 'leaders', here)).size).toBe(12);
  });
});
