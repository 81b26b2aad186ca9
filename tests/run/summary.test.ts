import { afterEach, expect, test, vi } from 'vitest';
import { judged } from './runners.mjs';
import { printSummary } from './summary.mjs';

afterEach(() => vi.restoreAllMocks());

function summaryOf(...results: Partial<Parameters<typeof printSummary>[0][number]>[]) {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const whole = { name: 'unit tests', passed: 0, failed: 0, trouble: null, seconds: 1 };
  const code = printSummary(results.map((result) => ({ ...whole, ...result })));
  return { code, text: lines.join('\n') };
}

test('the last line alone counts the tests of all steps', () => {
  const { code, text } = summaryOf({ passed: 3 }, { passed: 4, seconds: 61.4 }, { name: 'build' });
  expect(code).toBe(0);
  expect(text).toMatch(/✓ unit tests: 4 passed, 0 failed \(61 s\)/);
  expect(text).toMatch(/✓ build: passed/);
  expect(text).toMatch(/\n7 passed, 0 failed$/);
});

test('a failed test fails the run', () => {
  const { code, text } = summaryOf({ passed: 3, failed: 2 }, { passed: 1 });
  expect(code).toBe(1);
  expect(text).toMatch(/\n4 passed, 2 failed$/);
});

test('a step that could not run is a failure with its sentence', () => {
  const { code, text } = summaryOf(
    { passed: 3 },
    { name: 'graph tests', trouble: 'A JDK is missing.\nmore' },
  );
  expect(code).toBe(1);
  expect(text).toMatch(/✗ graph tests: failed .*\n {4}A JDK is missing\.\n/);
  expect(text).toMatch(/\n3 passed, 1 failed$/);
});

test.each([
  ['all passed', [0, 5, 0, 0], null],
  ['a test failed', [1, 4, 1, 0], null],
  ['no test was found', [0, 0, 0, 0], 'No test was run.'],
  ['no test was found, and it failed', [1, 0, 0, 0], 'No test was run.'],
  ['a test was skipped', [0, 4, 0, 1], '1 of the tests were skipped.'],
  ['a file could not be loaded', [1, 5, 0, 0], 'It failed outside of its tests; the reason is above.'],
] as const)('where %s', (_, [code, passed, failed, skipped], trouble) => {
  expect(judged(code, passed, failed, skipped).trouble).toBe(trouble);
});
