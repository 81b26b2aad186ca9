import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { type PlacedGraph, placesIn } from '@/components/graph/graph-data';
import { indexOf } from '@/components/graph/graph-index';
import type { Places } from '@/components/graph/layout';
import { pictureOf } from '@/components/graph/picture';
import { seen } from '@/components/graph/seen';
import { Stage } from '@/components/graph/stage';
import { firstScene } from '@/components/graph/steps';

type Data = Pick<PlacedGraph, 'nodes' | 'ties'>;

/** The explorer's own limit on a desk. */
const LIMIT = 150;
/** A picture of more nodes is made once for a figure, not thrice. */
const LARGE = 10_000;
/** Whoever pans takes turns with the others, so that what else the machine does meets them alike. */
const TURNS = 3;
const TURN_MS = 1000;
const GROUND = { width: 960, height: 608 };

/** A fresh canvas. */
function ground(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, {
    ...{ width: `${GROUND.width}px`, height: `${GROUND.height}px` },
    ...{ position: 'absolute', inset: '0 auto auto 0' },
  });
  document.body.append(element);
  return element;
}

const NONE = new Set<string>();
const UNMARKED = { selected: null, chosen: NONE, path: NONE, pinned: NONE };
const nobody = {
  onSelect: () => {},
  onToggle: () => {},
  onLasso: () => {},
  onPlaced: () => {},
  onExpand: () => {},
};

/** Every place that a node can have, from its rank alone: both pictures stand alike. */
function spread({ nodes }: Data): Places {
  const at = (rank: number) => ({
    x: Math.cos(rank * 2.4) * Math.sqrt(rank),
    y: Math.sin(rank * 2.4) * Math.sqrt(rank),
  });
  return Object.fromEntries(nodes.map(({ id }, rank) => [id, at(rank)]));
}

function bare(data: Data): Sigma {
  const places = spread(data);
  const graph = new UndirectedGraph();
  for (const node of data.nodes) {
    const label = node.is === 'meeting' ? '' : node.name;
    const { x, y } = places[node.id] ?? { x: 0, y: 0 };
    // as wide as the stage draws it: longer ties are more work
    graph.addNode(node.id, { x: (x * GROUND.width) / GROUND.height, y, size: 5, label });
  }
  for (const { a, b } of data.ties) graph.addEdge(a, b);
  return new Sigma(graph, ground());
}

function ours(data: Data, whole: boolean): Stage {
  const graph = indexOf(data);
  const shown = seen(graph, firstScene({ is: whole ? 'all' : 'strongest' }), LIMIT);
  const names = new Map(data.nodes.map((node) => [node.id, node.is === 'meeting' ? '' : node.name]));
  const picture = pictureOf(graph, shown, (id) => names.get(id) ?? '');
  const stage = new Stage(ground(), 'bn', nobody);
  stage.show(picture, whole ? spread(data) : placesIn(data), UNMARKED, { ms: 0, stays: false });
  return stage;
}

const frame = () => new Promise(requestAnimationFrame);

/** Milliseconds until the next frame after a picture is there. */
async function timed<T>(make: () => T | Promise<T>): Promise<{ made: T; ms: number }> {
  const start = performance.now();
  const made = await make();
  await frame();
  await frame();
  return { made, ms: performance.now() - start };
}

interface Panned {
  /** Frames a second while the camera goes from side to side. */
  frames: number;
  /** Milliseconds of each frame in which the page's own thread is busy with it. */
  busyMs: number;
}

/** Pans several pictures in turns; only the one that pans is on the page. */
async function pan(sigmas: Sigma[]): Promise<Panned[]> {
  const sums = sigmas.map(() => ({ frames: 0, ms: 0, busy: 0 }));
  for (const [i, sigma] of sigmas.entries()) {
    const painter = sigma as unknown as { render: () => unknown };
    const [render, sum] = [painter.render.bind(painter), sums[i]];
    painter.render = () => {
      const start = performance.now();
      const rendered = render();
      if (sum) sum.busy += performance.now() - start;
      return rendered;
    };
  }
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, sigma] of sigmas.entries()) {
      const sum = sums[i] as (typeof sums)[number];
      for (const other of sigmas) other.getContainer().style.display = other === sigma ? '' : 'none';
      // the first frame after the others' is theirs too
      await frame();
      const before = sum.busy;
      sigma.getCamera().setState({ x: 0.5 });
      await frame();
      await frame();
      sum.busy = before;
      const start = performance.now();
      let frames = 0;
      while (performance.now() - start < TURN_MS || frames < 2) {
        sigma.getCamera().setState({ x: 0.5 + 0.2 * Math.sin((sum.frames + frames) / 10) });
        await frame();
        frames += 1;
      }
      sum.frames += frames;
      sum.ms += performance.now() - start;
    }
  }
  return sums.map(({ frames, ms, busy }) => ({ frames: (1000 * frames) / ms, busyMs: busy / frames }));
}

/** The longest that the page's own thread was held while a picture was made, in milliseconds. */
async function longest(make: () => Promise<unknown>): Promise<number> {
  let held = 0;
  let last = performance.now();
  const tick = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 4);
  await make();
  await frame();
  held = Math.max(held, performance.now() - last);
  clearInterval(tick);
  return held;
}

/** Makes a picture, keeps how long it took, and takes it away again. */
async function measured(times: number[], make: () => Made | Promise<Made>): Promise<void> {
  const { made, ms } = await timed(make);
  times.push(ms);
  made.kill();
  document.body.replaceChildren();
}
type Made = { kill: () => void };

const middle = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

export interface GraphFigures {
  bareFirstMs: number;
  firstMs: number;
  wholeMs: number;
  heldMs: number;
  bare: Panned;
  first: Panned;
  whole: Panned;
}

/** Bare sigma and the explorer's stage on the same graph, in the same page. */
export async function figures(data: Data): Promise<GraphFigures> {
  // shaders and fonts are warm for both
  bare({ nodes: data.nodes.slice(0, 2), ties: [] }).kill();
  ours({ nodes: data.nodes.slice(0, 2), ties: [] }, false).kill();
  document.body.replaceChildren();

  const heldMs = await longest(async () => ours(data, false).kill());
  document.body.replaceChildren();
  // in turns, so that what else the machine does meets them alike; of several the middle one
  const times = { bare: [] as number[], first: [] as number[], whole: [] as number[] };
  const rounds = data.nodes.length > LARGE ? 1 : 3;
  for (let round = 1; round < rounds; round++) {
    await measured(times.bare, () => bare(data));
    await measured(times.first, () => ours(data, false));
    await measured(times.whole, () => ours(data, true));
  }
  const bareFirst = await timed(() => bare(data));
  bareFirst.made.getContainer().style.display = 'none';
  const first = await timed(() => ours(data, false));
  first.made.sigma.getContainer().style.display = 'none';
  const whole = await timed(() => ours(data, true));
  times.bare.push(bareFirst.ms);
  times.first.push(first.ms);
  times.whole.push(whole.ms);
  const [barePan, firstPan, wholePan] = await pan([
    bareFirst.made,
    first.made.sigma as unknown as Sigma,
    whole.made.sigma as unknown as Sigma,
  ]);
  return {
    ...{
      bareFirstMs: middle(times.bare),
      firstMs: middle(times.first),
      wholeMs: middle(times.whole),
      heldMs,
    },
    ...{ bare: barePan as Panned, first: firstPan as Panned, whole: wholePan as Panned },
  };
}

Object.assign(window, { figures });
