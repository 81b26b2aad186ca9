import { expect, test } from 'vitest';
import { drawnBy, sceneIn, withScene } from '@/components/graph/scene-address';

test('an address gets another scene and keeps all else', () => {
  const before = '/en?from=2025-05-01&picture=all&kind=visit,call&chosen=a#table';
  expect(withScene(before, 'circle=b')).toBe('/en?from=2025-05-01&kind=visit,call&circle=b#table');
  expect(withScene(before, '')).toBe('/en?from=2025-05-01&kind=visit,call#table');
  expect(withScene('/?picture=all', '')).toBe('/');
  expect(withScene('/', 'picture=all')).toBe('/?picture=all');
});

test('the server draws the page by all but the scene and the view of the timeline, in whatever order', () => {
  const one = new URLSearchParams('to=2025-05-31&picture=all&from=2025-05-01&span=2024-01/2025-01&opened=a');
  expect(drawnBy(one)).toBe('from=2025-05-01&to=2025-05-31');
  expect(drawnBy(new URLSearchParams('from=2025-05-01&to=2025-05-31&chosen=b'))).toBe(drawnBy(one));
});

test('what a scene holds slips nothing else into a link', () => {
  const told = sceneIn(new URLSearchParams('picture=all&chosen=putin%26status%3Dcancelled%23x,RU'));
  expect(told).toBe('picture=all&chosen=putin%26status%3Dcancelled%23x,RU');
});
