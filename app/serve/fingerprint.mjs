import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and contents of files, in order of their names.
 * @param {string} base the folder that names are told from
 * @param {string[]} names files under `base`
 */
export function fingerprint(base, names) {
  const hash = createHash('sha256');
  for (const name of [...names].sort()) {
    const content = readFileSync(path.join(base, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** All files in a folder and the folders in it, told from `base`. */
export function filesUnder(base, folder) {
  return readdirSync(path.join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)));
}
