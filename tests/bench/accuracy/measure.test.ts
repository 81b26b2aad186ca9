import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CountedArticles } from '@/lib/accuracy/counted-article';
import { Measured } from '@/lib/accuracy/measured';
import { READER_VERSION } from '@/lib/read-article';
import { keepSet } from './keep';
import { keepArticles } from './keep-articles';
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
  const { set } = await measure(path, folder, '2026-01-31');
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
  const { set } = await measure(goldFile('one.gold.jsonl', article), folder, '2026-01-31');
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

test('of each article its id, its label, its page and its counts are kept, and no word of it', async () => {
  write(
    'named.json',
    JSON.stringify({
      ...{ title: 'চীনের প্রেসিডেন্ট ঢাকায়', publisher: 'Nodi News', url: 'https://nodi.example/news/1' },
      text: 'ঢাকায় এসেছেন চীনের প্রেসিডেন্ট শি জিনপিং।',
    }),
  );
  const path = goldFile(
    'kept.gold.jsonl',
    { ...article, id: 'one', file: 'named.json' },
    { ...article, id: undefined, file: 'gone.json' },
  );
  const { set, articles } = await measure(path, folder, '2026-01-31');
  keepArticles(join(folder, 'articles'), set.name, articles);
  const kept = readFileSync(join(folder, 'articles', 'kept.json'), 'utf8');
  expect(kept.split('\n')).toHaveLength(5);
  expect(kept).not.toMatch(/\p{Script=Bengali}|:0|:false|:null/u);
  expect(CountedArticles.parse(JSON.parse(kept))).toEqual(articles);
  expect(articles).toMatchObject([
    { id: 'one', publisher: 'Nodi News', url: 'https://nodi.example/news/1', unread: false },
    { id: 'gone', publisher: null, url: null, unread: true },
  ]);
  expect(articles.map(({ lists }) => lists.countries)).toEqual([
    { right: 2, wrong: 0, missed: 0 },
    { right: 0, wrong: 0, missed: 2 },
  ]);
});

test('an address that is no page of the web is not kept, and refused in a file', async () => {
  write('local.json', JSON.stringify({ url: 'ftp://nodi.example/1', text: 'ঢাকায় এসেছেন শি জিনপিং।' }));
  const path = goldFile('local.gold.jsonl', { ...article, id: undefined, file: 'local.json' });
  const { articles } = await measure(path, folder, '2026-01-31');
  expect(articles).toMatchObject([{ id: 'local', url: null }]);
  for (const wrong of [{ url: 'javascript:alert(1)' }, { title: 'চীন' }])
    expect(CountedArticles.safeParse([{ id: 'a', ...wrong }]).success).toBe(false);
});

test('the counts of a set are the sums of its articles', async () => {
  const path = goldFile('sums.gold.jsonl', article, { ...article, file: 'gone.json' }, article);
  const { set, articles } = await measure(path, folder, '2026-01-31');
  expect(set.lists.countries).toEqual({ right: 4, wrong: 0, missed: 2 });
  expect(set.fields.published).toEqual({ right: 3, of: 3 });
  expect(set.mistakes.find(({ what }) => what === 'country-missed')).toEqual({
    what: 'country-missed',
    count: 2,
  });
  expect(articles).toHaveLength(3);
});

test('precision, recall and their mean', () => {
  expect(shares({ right: 3, wrong: 1, missed: 2 })).toBe(' 75.0  60.0  66.7');
  expect(shares({ right: 0, wrong: 0, missed: 0 })).toBe('  0.0   0.0   0.0');
});
