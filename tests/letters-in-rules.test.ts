import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where rules look at text as `readLetters` maps it: there য়, ড় and ঢ় are one letter each. */
const RULES = ['lib/dates', 'lib/mentions', 'lib/meetings'];
const TWO_LETTERS = /[\u09af\u09a1\u09a2]\u09bc/u;
/** A regular expression's own source, and a word that something is compared with. */
const COMPARED = [/\/(?![*/])((?:[^/\\\n]|\\.)+)\/[dgimsuy]+/gu, /=== '([^'\n]*)'/gu];

const files = RULES.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

test('no rule compares a text with letters that it cannot hold', () => {
  expect(files.length).toBeGreaterThan(100);
  const never = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const code = line.replace(/^\s*(\/?\*|\/\/).*$|\s\/\/ .*$/u, '');
        const compared = COMPARED.flatMap((pattern) => [...code.matchAll(pattern)].map(([, found]) => found));
        return compared.some((found) => TWO_LETTERS.test(found ?? '')) ? [`${file}:${index + 1}`] : [];
      }),
  );
  expect(never).toEqual([]);
});
