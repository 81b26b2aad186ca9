import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { returnedHome } from '@/lib/meetings/refiners/returned-home';
import { HEAD_RULES, IT_RULES, JOURNEY_RULES, OWN_RULES, ROUND_RULES } from '@/lib/meetings/rules-asked';

const RULES = [
  ...HEAD_RULES,
  ...IT_RULES,
  ...ROUND_RULES,
  ...JOURNEY_RULES.flatMap(([, rules]) => rules),
  ...Object.values(OWN_RULES).flat(),
  returnedHome,
];

test('every rule that may find a meeting is told in words, in both languages', () => {
  const ids = [...new Set(RULES.map(({ id }) => id))].sort();
  for (const words of [bn.rule, en.rule]) expect(ids.filter((id) => !(id in words))).toEqual([]);
});

test('no words are kept for a rule that is no more', () => {
  const folder = 'lib/meetings';
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  for (const words of [bn.rule, en.rule])
    expect(Object.keys(words).filter((id) => !source.includes(`'${id}'`))).toEqual([]);
});
