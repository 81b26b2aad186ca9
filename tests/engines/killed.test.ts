import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { forEachEngine } from '@/tests/engines/engines';

/** How many nodes a transaction writes. */
const NODES = 25;
const writer = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));

/** Starts a process that writes, and calls `hear` with each line that it prints. */
function startWriter(
  environment: Record<string, string>,
  mode: string,
  hear: (line: string) => void,
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, mode, String(NODES)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', hear);
  return child;
}

const transactions = (engine: Engine) =>
  engine.read<{ name: string; nodes: number }>(
    'MATCH (m:Meeting) RETURN m.transaction AS name, count(m) AS nodes ORDER BY name',
  );

forEachEngine((graph) => {
  test('a process killed midway through a transaction leaves nothing of it', async () => {
    const child = startWriter(
      graph.environment(),
      'midway',
      (line) => line === 'midway' && child.kill('SIGKILL'),
    );
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
    const engine = graph.open();
    expect(await transactions(engine)).toEqual([{ name: 'before', nodes: NODES }]);
    await engine.write((tx) => tx.run("CREATE (:Meeting {id: 'after', transaction: 'after'})"));
    expect(await transactions(engine)).toHaveLength(2);
  });

  test.each([1, 4, 9])(
    'a process killed at any moment, here after %i transactions, leaves each whole or out',
    async (after) => {
      let told = 0;
      const child = startWriter(graph.environment(), 'endless', () => {
        told += 1;
        if (told === after) child.kill('SIGKILL');
      });
      await once(child, 'exit');
      const found = await transactions(graph.open());
      expect(found.filter(({ nodes }) => nodes !== NODES)).toEqual([]);
      expect(found.length).toBeGreaterThanOrEqual(told);
    },
  );
});
