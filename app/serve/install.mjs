import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';

/** Says which package.json and package-lock.json, and which kind of machine, node_modules was filled for. */
const note = path.join(root, 'node_modules', '.boithok');

/**
 * Fills node_modules where it is missing or was filled for other packages than now.
 * @throws an Error of one sentence where npm fails; npm itself has said why by then
 */
export function ensureInstalled() {
  if (read(note) === wanted()) return;
  console.log('Installing the packages that Boithok is built from …');
  // Not `npm ci`: it refuses a lock file made on another platform. Development packages build the pages.
  const words = ['install', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const npm = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) throw new Error('npm could not install the packages; its own words are above.');
  writeFileSync(note, wanted());
}

function wanted() {
  const packages = fingerprint(root, ['package.json', 'package-lock.json']);
  return `${packages} ${process.platform} ${process.arch}\n`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
