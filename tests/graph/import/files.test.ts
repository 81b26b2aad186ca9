import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a list in JSON numbers its articles; an empty file is refused', async () => {
  const list = await articlesOf('list.json', JSON.stringify([{ text: TEXT }, { text: TEXT }]));
  expect(told(list)).toEqual([
    ['list.json:1', TEXT],
    ['list.json:2', TEXT],
  ]);
  expect(told(await articlesOf('empty.jsonl', ''))).toEqual([['empty.jsonl', 'empty']]);
});

test('a file that is gone is refused, not thrown', async () => {
  const articles: FileArticle[] = [];
  for await (const article of readFileArticles(at('gone.jsonl'))) articles.push(article);
  expect(told(articles)).toEqual([['gone.jsonl', 'not-found']]);
});
