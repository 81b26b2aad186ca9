import { expect, test } from 'vitest';
import { pairPath } from '@/components/pair/pair-path';

test.each([
  ['vladimir-putin', 'kim-jong-un', '/pairs/kim-jong-un/vladimir-putin'],
  ['RU', 'KP', '/countries/KP/with/RU'],
  ['KP', 'vladimir-putin', '/pairs/vladimir-putin/KP'],
])('%s and %s have one address, whichever is named first', (a, b, path) => {
  expect([pairPath(a, b), pairPath(b, a)]).toEqual([path, path]);
});
