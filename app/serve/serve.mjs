import { fork } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';
import { stopWhenAsked } from './stop.mjs';

/** From a bare clone to the printed address; each step does nothing where nothing is to be done. */
export async function serve() {
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  try {
    ensureInstalled();
    const settings = await prepared();
    ensureBuilt();
    const { listen } = await import('./listen.mjs');
    const stop = await listen(settings);
    stopWhenAsked(stop);
    console.log(`Boithok is at ${address(settings)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Checks settings and port and fills the graph, in a process that has let go of the graph when it ends.
 * @returns {Promise<{ HOST: string, PORT: number }>} the settings
 */
function prepared() {
  return new Promise((resolve) => {
    const child = fork(path.join(root, 'app', 'serve', 'prepare.ts'), { execArgv: ['--import', 'tsx'] });
    let settings;
    child.on('message', (message) => {
      settings = message;
    });
    // It has said by itself what is wrong.
    child.on('exit', (code) => (code === 0 ? resolve(settings) : process.exit(code ?? 1)));
  });
}

function address({ HOST, PORT }) {
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}${everywhere ? ', and at every other address of this machine' : ''}`;
}
