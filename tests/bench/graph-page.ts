import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { layOut } from '@/components/graph/graph-data';
import { indexOf } from '@/components/graph/graph-index';
import type { Places } from '@/components/graph/layout';
import { layoutOf, pictureOf } from '@/components/graph/picture';
import { seen } from '@/components/graph/seen';
import { Stage } from '@/components/graph/stage';
import { firstScene } from '@/components/graph/steps';
import type { LensGraph } from '@/graph/queries/lens-graph';

type Data = Pick<LensGraph, 'nodes' | 'ties'>;

/** The explorer's own limit on a desk. */
const LIMIT = 150;
const PAN_MS = 3000;

/** A fresh canvas; the one before is taken away. */
function ground(): HTMLElement {
  document.body.innerHTML = '<div style="width:960px;height:608px"></div>';
  return document.body.firstElementChild as HTMLElement;
}

const nobody = { onSelect: () => {}, onToggle: () => {}, onLasso: () => {}, onPlaced: () => {} };

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
    graph.addNode(node.id, { ...places[node.id], size: 5, label });
  }
  for (const { a, b } of data.ties) graph.addEdge(a, b);
  return new Sigma(graph, ground());
}

async function ours(data: Data, whole: boolean): Promise<Stage> {
  const graph = indexOf(data);
  const shown = seen(graph, firstScene({ is: whole ? 'all' : 'strongest' }), LIMIT);
  const names = new Map(data.nodes.map((node) => [node.id, node.is === 'meeting' ? '' : node.name]));
  const picture = pictureOf(graph, shown, (id) => names.get(id) ?? '');
  const places = whole ? spread(data) : await layOut(layoutOf(picture, {}), new AbortController().signal);
  const stage = new Stage(ground(), 'bn', nobody);
  stage.show(picture, places);
  stage.fit(0);
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

/** Frames a second while the camera goes from side to side. */
async function pan(sigma: { getCamera: Sigma['getCamera'] }): Promise<number> {
  const camera = sigma.getCamera();
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < PAN_MS) {
    camera.setState({ x: 0.5 + 0.2 * Math.sin(frames / 10) });
    await frame();
    frames += 1;
  }
  return (1000 * frames) / (performance.now() - start);
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

export interface GraphFigures {
  bareFirstMs: number;
  firstMs: number;
  wholeMs: number;
  heldMs: number;
  barePan: number;
  pan: number;
  wholePan: number;
}

/** Bare sigma and the explorer's stage on the same graph, one after the other in the same page. */
export async function figures(data: Data): Promise<GraphFigures> {
  // shaders and fonts are warm for both
  bare({ nodes: data.nodes.slice(0, 2), ties: [] }).kill();
  (await ours({ nodes: data.nodes.slice(0, 2), ties: [] }, false)).kill();

  const bareFirst = await timed(() => bare(data));
  const barePan = await pan(bareFirst.made);
  bareFirst.made.kill();
  const first = await timed(() => ours(data, false));
  const firstPan = await pan(first.made.sigma);
  first.made.kill();
  const whole = await timed(() => ours(data, true));
  const wholePan = await pan(whole.made.sigma);
  whole.made.kill();
  const heldMs = await longest(async () => (await ours(data, false)).kill());
  return {
    bareFirstMs: bareFirst.ms,
    firstMs: first.ms,
    wholeMs: whole.ms,
    heldMs,
    barePan,
    pan: firstPan,
    wholePan,
  };
}

Object.assign(window, { figures });
