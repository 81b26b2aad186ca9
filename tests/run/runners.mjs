import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../app/serve/root.mjs';

/** Where the runners write what they counted. */
export const output = path.join(root, 'tests', '.output');

/**
 * Runs a command to its end, its words on this terminal.
 * @throws an Error of one sentence where it fails
 */
export async function runCommand(command, words, environment = {}) {
  const code = await ended(command, words, environment);
  if (code !== 0) throw new Error(`\`${[command, ...words].join(' ')}\` failed; its own words are above.`);
}

/**
 * @param {string} [name] told apart from another run of the same configuration by it
 * @returns the counts of one vitest configuration; `trouble` where it failed outside of a test
 */
export async function runVitest(config, environment = {}, name = '') {
  const report = path.join(output, `${`${config} ${name}`.replaceAll(/\W+/g, '-')}.json`);
  const words = ['vitest', 'run', '--config', config, '--allowOnly=false'];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await ended('npx', ['--no', ...words, ...reporters], environment);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counted(report);
  return judged(code, numPassedTests, numFailedTests, numPendingTests + numTodoTests);
}

/** @returns the counts of the browser tests */
export async function runPlaywright(environment) {
  const report = path.join(output, 'browser.json');
  const words = ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', '--forbid-only'];
  const code = await ended('npx', ['--no', ...words, '--reporter=list,json'], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { expected, unexpected, flaky, skipped } = counted(report).stats;
  return judged(code, expected, unexpected + flaky, skipped);
}

/** What a run comes to: one that found no test, skipped one, or failed although its tests passed is in trouble as well. */
export function judged(code, passed, failed, skipped) {
  let trouble = null;
  if (passed + failed === 0) trouble = 'No test was run.';
  else if (skipped > 0) trouble = `${skipped} of the tests were skipped.`;
  else if (code !== 0 && failed === 0) trouble = 'It failed outside of its tests; the reason is above.';
  return { passed, failed, skipped, trouble };
}

/** The counts of several runs as those of one, and the first trouble among them. */
export const together = (runs) =>
  runs.reduce((all, run) => ({
    passed: all.passed + run.passed,
    failed: all.failed + run.failed,
    skipped: all.skipped + run.skipped,
    trouble: all.trouble ?? run.trouble,
  }));

/**
 * Begins what waits for downloads, without a word of its own: the step that needs it awaits its end, does what is still
 * to be done and says what was in the way.
 */
export function begunAhead(program) {
  const child = spawn(process.execPath, [program], { cwd: root, stdio: 'ignore' });
  return new Promise((resolve) => child.once('error', resolve).once('close', resolve));
}

function counted(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Error('It ended before it could count its tests; the reason is above.');
  }
}

function ended(command, words, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ? 1 : code));
  });
}
