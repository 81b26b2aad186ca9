import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first is Chromium without windows of its own: its pages are there in two thirds of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/**
 * Finds a Chromium; as root on Debian it is installed where there is none.
 * @returns {string} the program's path
 * @throws an Error of one sentence
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium from Debian …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const words = ['install', '-y', '-qq', '--no-install-recommends', name];
      spawnSync('apt-get', words, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new Error('The browser tests need Chromium: install it, or name its program in BOITHOK_CHROMIUM.');
}

/** @returns {string | undefined} the program's path, where there is one */
export function findChromium() {
  if (process.env.BOITHOK_CHROMIUM) return process.env.BOITHOK_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(':');
  return NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((file) =>
    existsSync(file),
  );
}
