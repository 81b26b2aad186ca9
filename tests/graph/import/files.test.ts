import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFiles } from '@/graph/import/files';
import { type FileArticle, readFileArticles } from '@/graph/import/read-file';
import { isRefusal } from '@/lib/page/refusal';

const TEXT = 'ঢাকায় বৈঠক করেছেন দুই নেতা।';
let folder = '';
const at = (...path: string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boithok-files-'));
  await mkdir(at('sub', 'deep'), { recursive: true });
  await mkdir(at('none'));
  await mkdir(at('.hidden'));
  await writeFile(at('b.txt'), TEXT);
  await writeFile(at('a.json'), JSON.stringify({ text: TEXT }));
  await writeFile(at('notes.md'), TEXT);
  await writeFile(at('.hidden', 'h.txt'), TEXT);
  await writeFile(at('sub', 'deep', 'c.TXT'), TEXT);
  await symlink(folder, at('sub', 'loop'));
});
afterAll(() => rm(folder, { recursive: true }));

test('folders with all below them, in order, each file once', async () => {
  expect(await findFiles([folder, at('b.txt')])).toEqual({
    files: [at('a.json'), at('b.txt'), at('sub', 'deep', 'c.TXT')],
    refused: [],
  });
});

test.each([
  ['none', 'empty'],
  ['gone.txt', 'not-found'],
  ['notes.md', 'unknown-kind'],
])('%s is refused, the others are still found', async (name, refused) => {
  const found = await findFiles([at(name), at('b.txt')]);
  expect(found.files).toEqual([at('b.txt')]);
  expect(found.refused).toMatchObject([{ refused, file: at(name) }]);
});

async function articlesOf(name: string, content: string | Uint8Array): Promise<FileArticle[]> {
  await writeFile(at(name), content);
  const articles: FileArticle[] = [];
  for await (const article of readFileArticles(at(name))) articles.push(article);
  return articles;
}
const told = (articles: FileArticle[]) =>
  articles.map(({ source, result }) => [source, isRefusal(result) ? result.refused : result.text]);

test('JSON Lines are read line by line: a bad one is refused, the others are taken', async () => {
  const good = JSON.stringify({ text: TEXT });
  const read = await articlesOf('news.jsonl', `${good}\n{"text": 5}\n\n${good}\r\nnonsense\n${good}`);
  expect(told(read)).toEqual([
    ['news.jsonl:1', TEXT],
    ['news.jsonl:2', 'unknown-shape'],
    ['news.jsonl:4', TEXT],
    ['news.jsonl:5', 'not-json'],
    ['news.jsonl:6', TEXT],
  ]);
  const second = read[1]?.result;
  expect(second && isRefusal(second) && second.file).toBe(`${at('news.jsonl')}:2`);
});

test('JSON Lines may be longer than an article, a line of them may not', async () => {
  const long = JSON.stringify({ text: TEXT, note: 'x'.repeat(3_000_000) });
  const tooLong = JSON.stringify({ text: TEXT, note: 'x'.repeat(6_000_000) });
  const read = await articlesOf('large.jsonl', [long, long, tooLong, long].join('\n'));
  expect(told(read).map(([, what]) => what)).toEqual([TEXT, TEXT, 'too-large', TEXT]);
});

test('gzipped JSON Lines are read as others are; where the file breaks off, what came before is taken', async () => {
  const whole = gzipSync(`${JSON.stringify({ text: TEXT })}\nnonsense\n`);
  const read = await articlesOf('news.jsonl.gz', whole);
  expect(told(read)).toEqual([
    ['news.jsonl.gz:1', TEXT],
    ['news.jsonl.gz:2', 'not-json'],
  ]);
  expect(await findFiles([at('news.jsonl.gz')])).toMatchObject({ files: [at('news.jsonl.gz')], refused: [] });
  const cut = told(await articlesOf('cut.jsonl.gz', whole.subarray(0, -6)));
  expect(cut.at(-1)).toEqual(['cut.jsonl.gz', 'not-readable']);
  expect(told(await articlesOf('plain.jsonl.gz', TEXT))).toEqual([['plain.jsonl.gz', 'not-readable']]);
  expect(told(await articlesOf('empty.jsonl.gz', gzipSync('')))).toEqual([['empty.jsonl.gz', 'empty']]);
});

test('an article is given before the file is read on: what is cut off it meanwhile is never seen', async () => {
  const line = JSON.stringify({ text: TEXT, note: 'x'.repeat(100_000) });
  await writeFile(at('long.jsonl'), Array(200).fill(line).join('\n'));
  let given = 0;
  for await (const { result } of readFileArticles(at('long.jsonl'))) {
    if (given === 0) await truncate(at('long.jsonl'));
    if (!isRefusal(result)) given++;
  }
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThan(20);
});

test('a list in JSON numbers its articles; an empty file is refused', async () => {
  const list = await articlesOf('list.json', JSON.stringify([{ text: TEXT }, { text: TEXT }]));
  expect(told(list)).toEqual([
    ['list.json:1', TEXT],
    ['list.json:2', TEXT],
  ]);
  expect(told(await articlesOf('empty.jsonl', ''))).toEqual([['empty.jsonl', 'empty']]);
  expect(told(await articlesOf('blank.jsonl', '\n\r\n'))).toEqual([['blank.jsonl', 'empty']]);
});

test('a file that is gone is refused, not thrown', async () => {
  const articles: FileArticle[] = [];
  for await (const article of readFileArticles(at('gone.jsonl'))) articles.push(article);
  expect(told(articles)).toEqual([['gone.jsonl', 'not-found']]);
});
