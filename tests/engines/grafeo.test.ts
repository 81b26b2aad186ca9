import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GraphInUse, GraphUnavailable } from '@/graph/engine/errors';
import { GrafeoEngine, grafeoFile } from '@/graph/engine/grafeo';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'boithok-grafeo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const one = 'RETURN 1 AS one';

test('nothing is made before the first question', async () => {
  const data = path.join(folder, 'new', 'data');
  const engine = new GrafeoEngine(data);
  expect(readdirSync(folder)).toEqual([]);
  await engine.read(one);
  expect(readdirSync(data)).toContain('graph.grafeo');
  await engine.close();
});

test('an engine that was never used makes nothing when it is closed', async () => {
  await new GrafeoEngine(folder).close();
  expect(readdirSync(folder)).toEqual([]);
});

test('a file that is open elsewhere is told with its remedy, and opens once it is free', async () => {
  const holder = new GrafeoEngine(folder);
  await holder.read(one);
  const second = new GrafeoEngine(folder);
  const error = await second.read(one).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GraphInUse);
  expect(String(error)).toContain(grafeoFile(folder));
  expect(String(error)).toMatch(/Stop that one first .* DATA_DIR/);
  await expect(second.write((tx) => tx.run(one))).rejects.toThrow(GraphInUse);
  await holder.close();
  expect(await second.read(one)).toEqual([{ one: 1 }]);
  await second.close();
});

test('a process that ends lets go of the file, and what it wrote is there', async () => {
  const script = `
    import { GrafeoEngine } from '@/graph/engine/grafeo';
    await new GrafeoEngine(process.argv[1]).write((tx) => tx.run("CREATE (:Article {id: 'a'})"));
    process.exit(0);`;
  const ended = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script, folder],
    {
      encoding: 'utf8',
    },
  );
  expect(ended.stderr).toBe('');
  expect(readdirSync(folder)).toEqual(['graph.grafeo']);
  const engine = new GrafeoEngine(folder);
  expect(await engine.read('MATCH (a:Article) RETURN a.id AS id')).toEqual([{ id: 'a' }]);
  await engine.close();
});

test('a file that is no graph, and a folder that cannot be made, are told', async () => {
  writeFileSync(grafeoFile(folder), 'not a graph');
  const damaged = await new GrafeoEngine(folder).read(one).catch((reason: unknown) => reason);
  expect(damaged).toBeInstanceOf(GraphUnavailable);
  expect(damaged).not.toBeInstanceOf(GraphInUse);
  expect(String(damaged)).toContain(grafeoFile(folder));
  writeFileSync(path.join(folder, 'file'), '');
  const below = new GrafeoEngine(path.join(folder, 'file', 'data'));
  await expect(below.read(one)).rejects.toThrow(/cannot be opened.*ENOTDIR/);
});

test('after a write the log is folded into the file', async () => {
  const engine = new GrafeoEngine(folder);
  const texts = Array.from({ length: 200 }, (_, index) => `${index}${'ক'.repeat(1000)}`);
  await engine.write((tx) => tx.run('UNWIND $texts AS text CREATE (:Article {id: text})', { texts }));
  await engine.close();
  expect(readdirSync(folder)).toEqual(['graph.grafeo']);
});
