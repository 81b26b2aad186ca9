import { expect, test } from 'vitest';
import { mayBeSaid } from '@/lib/search/title-said';

test.each([
  ['President', ['President']],
  ['Foreign Minister', ['Minister']],
  // as Americans call it
  ['Foreign Minister', ['Secretary']],
  ['Chief of the Army', ['King', 'Chief of the Army']],
])('who is %s may be called %s', (held, said) => expect(mayBeSaid(held, said)).toBe(true));

test.each([
  ['President', ['King']],
  ['Prime Minister', ['President']],
  ['Minister', ['Foreign Minister']],
  ['President', []],
])('who is %s is not called %s', (held, said) => expect(mayBeSaid(held, said)).toBe(false));
