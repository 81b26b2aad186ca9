import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium; as root on Debian it is installed where there is none.
 * @returns {string} the program's path
 * @throws an Error of one sentence
 */
export function ensureChromium() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium from Debian …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const words = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    spawnSync('apt-get', words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = find();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install it, or name its program in BOITHOK_CHROMIUM.');
}

function find() {
  if (process.env.BOITHOK_CHROMIUM) return process.env.BOITHOK_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(':');
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((file) =>
    existsSync(file),
  );
}
