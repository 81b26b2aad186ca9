import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { PlacedGraph } from '@/components/graph/graph-data';
import { wholeInput, wholeLayout } from '@/components/graph/whole-layout';
import { generatedGraph } from '../components/graph/generated';
import { findChromium } from '../run/chromium.mjs';
import type { GraphFigures } from './graph-page';

const SIZES = [
  [500, 2000],
  [5000, 20_000],
  [20_000, 80_000],
] as const;

/** Prints how the explorer's canvas compares with bare sigma on generated graphs, in one run of a real Chromium. */
export async function benchGraph(): Promise<void> {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  try {
    console.log(
      'leaders  ties | layout, once on the server | first picture: bare, ours (150 first), ours whole | thread held | frames/s: bare, ours, whole (ratios) | thread busy a frame: bare, ours, whole',
    );
    for (const [leaders, ties] of SIZES) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const { data, layoutMs } = placed(leaders, ties);
      const found = await page.evaluate(
        (given) =>
          (window as unknown as { figures: (given: unknown) => Promise<GraphFigures> }).figures(given),
        data,
      );
      console.log(line(leaders, ties, layoutMs, found));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** A graph as the server sends it, and how long the server takes to lay it out. */
function placed(
  leaders: number,
  ties: number,
): { data: Pick<PlacedGraph, 'nodes' | 'ties'>; layoutMs: number } {
  const graph = generatedGraph(leaders, ties);
  const start = performance.now();
  const places = wholeLayout(wholeInput(graph));
  const layoutMs = performance.now() - start;
  const nodes = graph.nodes.map((node) => ({ ...node, ...(places[node.id] ?? { x: 0, y: 0 }) }));
  return { data: { ...graph, nodes }, layoutMs };
}

function line(
  leaders: number,
  ties: number,
  layoutMs: number,
  { bare, first, whole, ...found }: GraphFigures,
): string {
  const ms = (value: number) => `${Math.round(value)} ms`;
  const ratio = ({ frames }: typeof bare) => `${frames.toFixed(1)} (${(frames / bare.frames).toFixed(2)})`;
  const late = Math.round(found.firstMs - found.bareFirstMs);
  return [
    `${leaders}  ${ties}`,
    ms(layoutMs),
    `${ms(found.bareFirstMs)}, ${ms(found.firstMs)} (${late > 0 ? '+' : ''}${late}), ${ms(found.wholeMs)}`,
    ms(found.heldMs),
    `${bare.frames.toFixed(1)}, ${ratio(first)}, ${ratio(whole)}`,
    [bare, first, whole].map(({ busyMs }) => ms(busyMs)).join(', '),
  ].join(' | ');
}

/** A page with the code under measure. */
async function serve() {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/graph-page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files: Record<string, [string, string]> = {
    '/': [
      'text/html; charset=utf-8',
      '<!doctype html><body style="margin:0"></body><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
  };
  const server = createServer(({ url = '' }, answer) => {
    const [type, body] = files[url] ?? [];
    answer.writeHead(type ? 200 : 404, type ? { 'content-type': type } : {}).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}
