import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../../app/serve/root.mjs';
import { freePort } from '../../run/free-port.mjs';

export interface App {
  /** Where it serves: `http://127.0.0.1:…`. */
  address: string;
  /** What it has complained of since it started, a line each. */
  complaints: string[];
  /** Stops it as Ctrl-C does and removes its graph. @throws where it does not end cleanly */
  stop(): Promise<void>;
}

/** An empty folder for a graph; `startApp` removes it in the end. */
export const newDataDir = (): string => mkdtempSync(path.join(tmpdir(), 'boithok-browser-'));

/** Starts the app on a new graph that holds the articles of a file and nothing else. @throws where they cannot be imported */
export function startAppWith(articles: string): Promise<App> {
  const dataDir = newDataDir();
  execFileSync(process.execPath, ['--import', 'tsx', 'graph/commands/import.ts', articles], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: 'pipe',
  });
  return startApp({}, dataDir);
}

/**
 * Starts the app as `npm start` does, on a free port. It fills an empty graph with the seeds by itself.
 * @throws where it ends before it serves, with all that it said
 */
export async function startApp(
  environment: Record<string, string> = {},
  dataDir = newDataDir(),
): Promise<App> {
  const child = spawn(process.execPath, ['app/serve/start.mjs'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(await freePort()), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  const complaints: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    complaints.push(line);
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const found = /^Boithok is at (\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(`The app ended before it served:\n${said.join('\n')}`)));
  });
  return {
    address,
    complaints,
    async stop() {
      child.kill('SIGINT');
      const [code] = await ended;
      rmSync(dataDir, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The app ended with ${code}:\n${said.join('\n')}`);
    },
  };
}
