import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importPaths, type Progress } from '@/graph/import/import-paths';
import { graphState } from '@/graph/queries/graph-state';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { SEED_FOLDER } from './seeds';

const command = fileURLToPath(new URL('../../graph/commands/import.ts', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'boithok-articles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** A line of JSON Lines. */
const record = (id: string, text: string) => `${JSON.stringify({ id, text, published: '2025-03-16' })}\n`;

forEachEngine((graph) => {
  test('the seeds twice by their folder: nothing changes', async () => {
    const engine = graph.open();
    expect(await importPaths(engine, [SEED_FOLDER])).toEqual({
      read: 5,
      new: 5,
      unchanged: 0,
      changed: 0,
      refused: [],
    });
    const before = await dump(engine);
    expect(await importPaths(engine, [SEED_FOLDER])).toEqual({
      read: 5,
      new: 0,
      unchanged: 5,
      changed: 0,
      refused: [],
    });
    expect(await dump(engine)).toEqual(before);
  });

  test('what cannot be taken is refused with file, reason and remedy; the others are imported', async () => {
    cpSync(SEED_FOLDER, folder, { recursive: true });
    write('empty.txt', '');
    write('blank.txt', ' \n\n');
    write('latin.txt', 'The president of Russia met the prime minister of Pakistan in Beijing.');
    write('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
    write('old-encoding.txt', new Uint8Array([0xe0, 0xa6, 0x95, 0xff, 0xfe, 0xe0]));
    write('huge.txt', 'ক'.repeat(2 * 1024 * 1024));
    write('broken.json', '{"text": ');
    const engine = graph.open();
    const told: Progress[] = [];
    const { refused, ...counts } = await importPaths(engine, [folder, '/no/such/path'], (one) =>
      told.push(one),
    );
    expect(counts).toEqual({ read: 5, new: 5, unchanged: 0, changed: 0 });
    const reasons = refused.map((one) => `${path.basename(one.file)} ${one.refused}`).sort();
    expect(reasons).toEqual([
      'blank.txt empty',
      'broken.json not-json',
      'empty.txt empty',
      'huge.txt too-large',
      'latin.txt no-bengali',
      'old-encoding.txt not-utf-8',
      'path not-found',
      'picture.txt binary',
    ]);
    for (const one of refused)
      expect([one.message, one.remedy].every((sentence) => sentence.endsWith('.'))).toBe(true);
    expect(told).toHaveLength(12);
    expect(told.at(-1)).toMatchObject({ articles: 12, file: 12, files: 12 });
    expect(await graphState(engine)).toMatchObject({ articles: 5, empty: false });
  });

  test('two articles of one name do not take each other’s place', async () => {
    const [one, other] = ['মস্কোতে বৈঠক করেন ভ্লাদিমির পুতিন।', 'বেইজিংয়ে বৈঠক করেন শাহবাজ শরিফ।'];
    const file = write(
      'news.jsonl',
      record('1', one) + record('1', other) + record('2', other) + record('1', one),
    );
    const engine = graph.open();
    const summary = await importPaths(engine, [file]);
    expect(summary).toMatchObject({ read: 3, new: 2, unchanged: 1, changed: 0 });
    expect(summary.refused).toEqual([
      expect.objectContaining({
        refused: 'same-key',
        file: 'news.jsonl:2',
        message: 'It is named "1", as is news.jsonl:1, which says something else.',
      }),
    ]);
  });

  test('the command: progress, a summary, exit 1 where anything was refused', async () => {
    const run = (...paths: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', command, ...paths], {
        env: { ...process.env, ...graph.environment() },
        encoding: 'utf8',
      });
    expect(run(SEED_FOLDER)).toMatchObject({
      status: 0,
      stdout: 'Read 5: 5 new, 0 unchanged, 0 changed. Refused 0.\n',
      stderr: '',
    });
    const empty = write('empty.txt', '');
    expect(run(SEED_FOLDER, empty)).toMatchObject({
      status: 1,
      stdout: 'Read 5: 0 new, 5 unchanged, 0 changed. Refused 1.\n',
      stderr: `Refused ${empty}: The file is empty. Give a file with an article in it.\n`,
    });
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run import') });
    expect((await graphState(graph.open())).articles).toBe(5);
  });

  // Neo4j lets several in
  if (graph.kind === 'neo4j') return;
  test('with a server running on the embedded graph it says so in one line', async () => {
    const server = graph.open();
    await graphState(server);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', command, SEED_FOLDER],
      {
        env: { ...process.env, ...graph.environment() },
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The graph \S+ is open in another program, most likely a Boithok server .*\n$/);
  });
});
