import { expect, test } from 'vitest';
import { formerIds, type StoredReport } from '@/lib/identity/former-ids';

const report = (id: string, change: Partial<StoredReport> = {}): StoredReport => ({
  id,
  kind: 'talks',
  evidence: ['তাঁরা বৈঠক করেন।'],
  formerIds: [],
  ...change,
});

const followed = (before: StoredReport[], after: StoredReport[]) =>
  Object.fromEntries(formerIds(before, after));

test('a report whose id is gone is followed by the one that rests on its sentence', () => {
  expect(followed([report('r-1')], [report('r-2')])).toEqual({ 'r-2': ['r-1'] });
  expect(followed([report('r-1', { formerIds: ['r-0'] })], [report('r-2')])).toEqual({
    'r-2': ['r-0', 'r-1'],
  });
});

test('a report that stays keeps the ids that it had before', () => {
  expect(followed([report('r-1')], [report('r-1')])).toEqual({});
  expect(followed([report('r-1', { formerIds: ['r-0'] })], [report('r-1')])).toEqual({ 'r-1': ['r-0'] });
});

test.each([
  ['another kind', [report('r-2', { kind: 'call' })]],
  ['another sentence', [report('r-2', { evidence: ['তাঁরা কথা বলেন।'] })]],
  ['two that it could be', [report('r-2'), report('r-3')]],
  ['nothing at all', []],
])('where there is %s, nobody follows it', (_, after) => {
  expect(followed([report('r-1')], after)).toEqual({});
});

test('an id that is in use again is no former id', () => {
  expect(followed([report('r-2', { formerIds: ['r-1'] })], [report('r-2'), report('r-1')])).toEqual({
    'r-2': [],
  });
});

test('two that become one are both followed by it', () => {
  expect(followed([report('r-1'), report('r-2')], [report('r-3')])).toEqual({ 'r-3': ['r-1', 'r-2'] });
});
