import { rmSync } from 'node:fs';
import { ensureBuilt } from '../../app/serve/build.mjs';
import { ensureInstalled } from '../../app/serve/install.mjs';
import { root } from '../../app/serve/root.mjs';
import { ensureJava } from '../neo4j/java.mjs';
import { ensureChromium } from './chromium.mjs';
import { begunAhead, output, runCommand, runPlaywright, runVitest } from './runners.mjs';
import { printSummary } from './summary.mjs';

const USAGE = 'Usage: npm test [-- --embedded-only]    (--embedded-only: the graph tests on Grafeo alone)';

/**
 * Runs every step, also after one has failed, and ends with the summary and its exit code.
 * A step that cannot run has failed: it throws a sentence that says why.
 */
export async function runSteps(options) {
  const embeddedOnly = options.includes('--embedded-only');
  if (options.some((option) => option !== '--embedded-only')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  process.chdir(root);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  rmSync(output, { recursive: true, force: true });

  const withNeo4j = !embeddedOnly && !process.env.NEO4J_TEST_URI;
  /** @type {Promise<unknown> | undefined} */
  let fetched;

  const types = ['types and lint', () => runCommand('npm', ['run', '--silent', 'check'])];
  const units = ['unit tests', () => runVitest('tests/vitest.config.ts')];
  const onGrafeo = [
    embeddedOnly
      ? 'graph tests on Grafeo ALONE (--embedded-only: Neo4j was not tested)'
      : 'graph tests on Grafeo',
    () => runVitest('tests/engines/vitest.config.ts', { BOITHOK_TEST_ENGINES: 'grafeo' }, 'grafeo'),
  ];
  const onNeo4j = [
    'graph tests on Neo4j',
    async () => {
      await fetched;
      if (withNeo4j) ensureJava();
      return runVitest('tests/engines/vitest.config.ts', { BOITHOK_TEST_ENGINES: 'neo4j' }, 'neo4j');
    },
  ];
  const built = [
    ['build', () => ensureBuilt()],
    ['tests of the build', () => runVitest('tests/built/vitest.config.ts')],
  ];
  const browser = ['browser tests', () => runPlaywright({ BOITHOK_CHROMIUM: ensureChromium() })];

  /**
   * One row after another; in a row, lists of steps beside one another. Neo4j leaves a core free most of the time, and
   * takes as long as all that stands beside it.
   * @type {[name: string, run: () => Promise<object> | object][][][]}
   */
  const rows = [[[types]], [[units]], [[onGrafeo, ...built], embeddedOnly ? [] : [onNeo4j]], [[browser]]];

  const results = [];
  const installed = await timed('packages', ensureInstalled);
  if (installed.trouble) results.push(installed);
  else {
    if (withNeo4j) fetched = begunAhead('tests/neo4j/fetch.mjs');
    for (const row of rows) results.push(...(await Promise.all(row.map(inTurn))).flat());
  }
  process.exitCode = printSummary(results);
}

async function inTurn(steps) {
  const results = [];
  for (const [name, run] of steps) results.push(await timed(name, run));
  return results;
}

async function timed(name, run) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const result = { name, passed: 0, failed: 0, skipped: 0, trouble: null };
  try {
    Object.assign(result, await run());
  } catch (error) {
    result.trouble = error instanceof Error ? error.message : String(error);
    console.error(result.trouble);
  }
  return { ...result, seconds: (performance.now() - began) / 1000 };
}
