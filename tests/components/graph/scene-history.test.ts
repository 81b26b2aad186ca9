import { expect, test } from 'vitest';
import { wayTo } from '@/components/graph/scene-history';

test('undo goes back where the entry before is that address, redo on; elsewhere a new entry is made', () => {
  expect(wayTo('/a', ['/a', '/b'], 1)).toBe('back');
  expect(wayTo('/c', ['/a', '/b', '/c'], 1)).toBe('on');
  expect(wayTo('/a', ['/a', '/b', '/a'], 1)).toBe('back');
  expect(wayTo('/d', ['/a', '/b', '/c'], 1)).toBe('push');
  expect(wayTo('/a', ['/b'], 0)).toBe('push');
  expect(wayTo('/a', [null, '/b', null], 1)).toBe('push');
});
