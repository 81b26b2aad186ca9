import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unfinishedSeeds } from '@/app/serve/fill-graph';
import { GrafeoEngine } from '@/graph/engine/grafeo';
import { importPaths } from '@/graph/import/import-paths';
import { graphState } from '@/graph/queries/graph-state';
import { freePort } from '@/tests/run/free-port.mjs';

let folder = '';
let running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'boithok-start-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

/** A start as a process: what it says, the address once it serves, its exit code once it and its children have ended. */
function start(environment: Record<string, string>, command = [process.execPath, 'app/serve/start.mjs']) {
  const [program = '', ...words] = command;
  const child = spawn(program, words, {
    env: { ...process.env, DATA_DIR: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said: string[] = [];
  const address = new Promise<string>((resolve, reject) => {
    const hear = (line: string) => {
      said.push(line);
      const found = /^Boithok is at (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    };
    createInterface({ input: child.stdout }).on('line', hear);
    createInterface({ input: child.stderr }).on('line', hear);
    child.once('close', () => reject(new Error(`It ended before it served:\n${said.join('\n')}`)));
  });
  address.catch(() => undefined); // those that are not to serve are asked for their exit code
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, said, address, ended };
}

const port = async () => ({ PORT: String(await freePort()) });

test('the first start imports the seeds and serves them; the second neither imports nor builds', async () => {
  const first = start(await port());
  const page = await fetch(await first.address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('</html>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect(first.said).toContain('5 articles are in the graph.');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(readdirSync(folder)).toEqual(['graph.grafeo']);

  const second = start(await port());
  expect(await (await fetch(await second.address)).text()).toContain('</html>');
  expect(second.said.filter((line) => /seed|Building|Installing/.test(line))).toEqual([]);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);

  const engine = new GrafeoEngine(folder);
  expect(await graphState(engine)).toMatchObject({ articles: 5, empty: false });
  await engine.close();
});

test('a SIGTERM to npm itself closes the graph as well', async () => {
  const { address, child, ended, said } = start(await port(), ['npm', 'start']);
  await address;
  child.kill('SIGTERM');
  await ended;
  expect(said).toContain('Closing …');
  expect(readdirSync(folder)).toEqual(['graph.grafeo']);
});

test('pages are found by any name that the server is called by; another start is told that its port is taken, or the graph held', async () => {
  const { address } = start(await port());
  const { port: number } = new URL(await address);
  for (const name of ['127.0.0.1', `localhost:${number}`, 'boithok.example']) {
    const [answer] = await once(
      get({ host: '127.0.0.1', port: number, headers: { Host: name } }),
      'response',
    );
    expect(answer.statusCode, name).toBe(200);
    answer.resume();
  }

  const samePort = start({ PORT: number });
  expect(await samePort.ended).toBe(1);
  expect(samePort.said).toEqual([expect.stringContaining(`Port ${number} on 127.0.0.1 is taken`)]);

  const sameGraph = start(await port());
  expect(await sameGraph.ended).toBe(1);
  expect(sameGraph.said).toEqual([expect.stringMatching(/graph\.grafeo is open in another program/)]);
});

test('a bad setting is one line', async () => {
  const { ended, said } = start({ PORT: '80 80' });
  expect(await ended).toBe(1);
  expect(said).toEqual(['PORT is "80 80", but must be a whole number from 1 to 65535.']);
});

test('a seed import that was broken off is finished at the next start', async () => {
  const engine = new GrafeoEngine(folder);
  await importPaths(engine, [`seeds/articles/${readdirSync('seeds/articles')[0]}`]);
  await engine.close();
  writeFileSync(unfinishedSeeds(folder), '');
  const { address, child, ended } = start(await port());
  await address;
  child.kill('SIGTERM');
  await ended;
  const again = new GrafeoEngine(folder);
  expect(await graphState(again)).toMatchObject({ articles: 5 });
  await again.close();
  expect(readdirSync(folder)).toEqual(['graph.grafeo']);
});

test('Neo4j away: it starts all the same, and says so', async () => {
  const { address, said } = start({ ...(await port()), NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
  const page = await fetch(await address);
  expect(said.join('\n')).toMatch(/Neo4j does not answer at bolt:.*\nStarting without it/);
  expect(await page.text()).toContain('<html');
});
