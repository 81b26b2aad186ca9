import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lexicon } from '@/seeds/lexicon';

const folder = path.resolve('.next', 'static');
const bundle = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
  .map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return { file: path.relative(folder, file), text: readFileSync(file, 'utf8') };
  });

/** Words of the engines and of Cypher, which no page of its own has a reason to say. */
const ENGINE = /neo4j|grafeo|bolt:\/\/|executeCypher|\bMATCH \(\w*:|\bUNWIND \$/i;

/** Which of the names a script holds, written as they are or as \uXXXX. */
function namesIn(text: string, names: readonly string[]): string[] {
  const plain = text.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return names.filter((name) => plain.includes(name));
}

const leaders = lexicon.leaders.map(({ name }) => name);
const places = lexicon.countries.map(({ name }) => name);

test('the browser’s scripts are there to be read', () => {
  expect(bundle.length).toBeGreaterThan(3);
  expect(leaders.length).toBeGreaterThan(99);
});

test('the browser gets no graph engine and no Cypher', () => {
  expect(bundle.filter(({ text }) => ENGINE.test(text)).map(({ file }) => file)).toEqual([]);
});

test('the browser gets no leader and no list of countries from the lexicons', () => {
  const all = bundle.map(({ text }) => text).join('\n');
  expect(namesIn(all, leaders)).toEqual([]);
  expect(namesIn(all, places).length).toBeLessThan(places.length / 20);
});

test('they would be found if they were there', () => {
  const [name = ''] = leaders;
  const escaped = [...name]
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  expect(namesIn(`let a="${name}"`, leaders)).toContain(name);
  expect(namesIn(`let a="${escaped}"`, leaders)).toContain(name);
  expect(ENGINE.test('e.exports=require("neo4j-driver")')).toBe(true);
  expect(ENGINE.test('"MATCH (l:Leader) RETURN l.id"')).toBe(true);
});
