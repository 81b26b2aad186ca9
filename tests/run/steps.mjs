import { rmSync } from 'node:fs';
import { ensureBuilt } from '../../app/serve/build.mjs';
import { ensureInstalled } from '../../app/serve/install.mjs';
import { root } from '../../app/serve/root.mjs';
import { ensureJava } from '../neo4j/java.mjs';
import { ensureChromium } from './chromium.mjs';
import { begunAhead, output, runCommand, runPlaywright, runVitest, together } from './runners.mjs';
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

  /** @type {[name: string, run: () => Promise<object> | object][]} */
  const steps = [
    ['types and lint', () => runCommand('npm', ['run', '--silent', 'check'])],
    ['unit tests', () => runVitest('tests/vitest.config.ts')],
    [
      embeddedOnly
        ? 'graph tests on Grafeo ALONE (--embedded-only: Neo4j was not tested)'
        : 'graph tests on both engines',
      async () => {
        await fetched;
        if (withNeo4j) ensureJava();
        // beside one another: much of either's time is the other process's, or waiting
        const runs = (embeddedOnly ? ['grafeo'] : ['grafeo', 'neo4j']).map((BOITHOK_TEST_ENGINES) =>
          runVitest('tests/engines/vitest.config.ts', { BOITHOK_TEST_ENGINES }, BOITHOK_TEST_ENGINES),
        );
        return together(await Promise.all(runs));
      },
    ],
    ['build', () => ensureBuilt()],
    ['tests of the build', () => runVitest('tests/built/vitest.config.ts')],
    ['browser tests', () => runPlaywright({ BOITHOK_CHROMIUM: ensureChromium() })],
  ];

  const results = [];
  const installed = await timed('packages', ensureInstalled);
  if (installed.trouble) results.push(installed);
  else {
    if (withNeo4j) fetched = begunAhead('tests/neo4j/fetch.mjs');
    for (const [name, run] of steps) results.push(await timed(name, run));
  }
  process.exitCode = printSummary(results);
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
