import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'boithok-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as it is run from a shell. */
const extract = (...paths: string[]) =>
  spawnSync('npm', ['run', '-s', 'extract', '--', ...paths], { encoding: 'utf8' });

test('one line of JSON an article on stdout, refusals with reason and remedy on stderr', () => {
  const bad = join(folder, 'bad.txt');
  writeFileSync(bad, 'Talks in Geneva.');
  const { stdout, stderr, status } = extract('seeds/articles', bad);
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).source)).toHaveLength(5);
  expect(stderr).toContain(`${bad}: There is no Bengali in it. Boithok reads Bengali news`);
  expect(stderr).toContain('Read 5 article(s), refused 1.');
  expect(status).toBe(1);
}, 60_000);

test('all read: exit code 0; no path: how to use it, exit code 2', () => {
  const good = join(folder, 'good.json');
  writeFileSync(good, JSON.stringify({ text: 'ঢাকায় বৈঠক করেছেন দুই নেতা।' }));
  expect(extract(good)).toMatchObject({ status: 0, stdout: expect.stringContaining('"source":"good.json"') });
  expect(extract()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
}, 60_000);
