import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Measured } from '@/lib/accuracy/measured';
import { READER_VERSION } from '@/lib/read-article';
import { keepSet } from './keep';
import { gold } from './made-up';
import { measure } from './measure';
import { printSet, shares } from './print';

const folder = mkdtempSync(join(tmpdir(), 'boithok-accuracy-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the folder. */
function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
write('a.json', JSON.stringify({ text: 'ঢাকায় এসেছেন চীনের প্রেসিডেন্ট শি জিনপিং।' }));

const article = {
  ...gold([]),
  file: 'elsewhere/a.json',
  published: null,
  credit: null,
  countries: ['CN', 'BD'],
};
const goldFile = (name: string, ...articles: object[]) =>
  write(name, articles.map((one) => JSON.stringify(one)).join('\n'));

test('articles are found by the names of their files; those that are not there have missed everything', async () => {
  const path = goldFile('small.gold.jsonl', article, { ...article, file: 'gone.json' });
  const set = await measure(path, folder, '2026-01-31');
  expect(set).toMatchObject({ name: 'small', articles: 2, unread: 1, measuredOn: '2026-01-31' });
  expect(set.readerVersion).toBe(READER_VERSION);
  expect(set.lists.countries).toEqual({ right: 2, wrong: 0, missed: 2 });
  expect(printSet(set)).toContain('100.0  50.0  66.7  countries (2 right, 0 wrong, 2 missed)');
});

test('a gold file of other articles is refused, and so is one that is not as it should be', async () => {
  const other = goldFile('other.gold.jsonl', { ...article, file: 'gone.json' });
  await expect(measure(other, folder, '2026-01-31')).rejects.toThrow(`None of the articles of ${other}`);
  const bad = goldFile('bad.gold.jsonl', article, { ...article, meetings: 'none' });
  await expect(measure(bad, folder, '2026-01-31')).rejects.toThrow(`${bad}:2: the field \`meetings\``);
  const broken = write('broken.gold.jsonl', '{"file": ');
  await expect(measure(broken, folder, '2026-01-31')).rejects.toThrow(`${broken}:1: this is not JSON.`);
});

test('a set takes the place of the one of its name, and no word or name of an article is kept', async () => {
  const file = join(folder, 'kept.json');
  const set = await measure(goldFile('one.gold.jsonl', article), folder, '2026-01-31');
  keepSet(file, { ...set, name: 'two' });
  keepSet(file, set);
  keepSet(file, { ...set, measuredOn: '2026-02-01' });
  const kept = readFileSync(file, 'utf8');
  const { sets } = Measured.parse(JSON.parse(kept));
  expect(sets.map(({ name, measuredOn }) => [name, measuredOn])).toEqual([
    ['one', '2026-02-01'],
    ['two', '2026-01-31'],
  ]);
  expect(kept).not.toMatch(/\p{Script=Bengali}|a\.json/u);
});

test('precision, recall and their mean', () => {
  expect(shares({ right: 3, wrong: 1, missed: 2 })).toBe(' 75.0  60.0  66.7');
  expect(shares({ right: 0, wrong: 0, missed: 0 })).toBe('  0.0   0.0   0.0');
});
