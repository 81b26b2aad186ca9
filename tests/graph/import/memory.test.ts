import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'boithok-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = fileURLToPath(new URL('./count-articles.ts', import.meta.url));
const LINES = 10_000;

/** A line of 20 KB: a short article and a long note that nobody reads. */
const line = (id: number) =>
  `${JSON.stringify({ id: String(id), text: 'ঢাকায় বৈঠক করেছেন দুই নেতা।', note: 'x'.repeat(20_000) })}\n`;

function generate(path: string, lines: number): void {
  const file = openSync(path, 'w');
  for (let from = 0; from < lines; from += 500)
    writeSync(file, Array.from({ length: 500 }, (_, at) => line(from + at)).join(''));
  closeSync(file);
}

/** What a process of its own counted and held. */
function count(path: string): { articles: number; kilobytes: number } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, path], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('a file of 200 MB takes little more memory than one of a line', () => {
  const [small, large] = [join(folder, 'small.jsonl'), join(folder, 'large.jsonl')];
  writeFileSync(small, line(0));
  generate(large, LINES);
  const [one, many] = [count(small), count(large)];
  expect([one.articles, many.articles]).toEqual([1, LINES]);
  // held whole it would be 200 MB of bytes at the least, and as much again of text
  expect(many.kilobytes - one.kilobytes).toBeLessThan(100 * 1024);
}, 60_000);
