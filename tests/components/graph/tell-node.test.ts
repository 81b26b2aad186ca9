import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import { seen } from '@/components/graph/seen';
import { firstScene } from '@/components/graph/steps';
import { tellNode } from '@/components/graph/tell-node';
import type { StepWords } from '@/components/graph/words';
import { graphOf } from './graphs';

const { node, knot, planned, hidden, pinned, inChoice } = en.steps;
const words = {
  ...{ node, knot, planned, hidden, pinned, inChoice },
  ...{ more: en.steps.more.leaders, statuses: en.status },
} as unknown as StepWords;
const GRAPH = graphOf('a-m1', 'b-m1', 'a-c:3', 'a-d:2/0');

const told = (id: string, scene = firstScene({ is: 'all' })) =>
  tellNode({
    ...{ graph: GRAPH, scene, id, words, locale: 'en' },
    shown: seen(GRAPH, scene, 99),
    nameOf: (one) => (one.startsWith('m') ? 'Summit, 9 May 2025' : one.toUpperCase()),
  });

test('a leader by meetings and lines, a meeting by who sat there and whether it was held', () => {
  expect(told('a')).toBe('A: meetings 6, lines in the picture 3; nothing reported as held in 1 of these');
  expect(told('m1')).toBe('A, B: Summit, 9 May 2025, held');
});

test('what is pinned or chosen says so', () => {
  const scene = { ...firstScene({ is: 'all' }), chosen: ['m1'], pinned: { m1: { x: 0, y: 0 } } };
  expect(told('m1', scene)).toBe('A, B: Summit, 9 May 2025, held; pinned; selected');
});
