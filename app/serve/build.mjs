import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';

const FOLDERS = ['app', 'components', 'graph', 'lib', 'public', 'seeds'];

/** Says of which sources the build in .next was made; there only when that build is whole. */
const note = path.join(root, '.next', 'boithok-sources');

/** Builds the pages where the build is missing, half-made, or of other sources than these. */
export function ensureBuilt() {
  const wanted = sources();
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return;
  build(wanted);
}

/**
 * Builds the pages.
 * @throws an Error of one sentence where the build fails; Next itself has said why by then
 */
export function build(wanted = sources()) {
  console.log('Building the pages …');
  rmSync(note, { force: true });
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const built = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error('The pages could not be built; the reason is above.');
  writeFileSync(note, wanted);
}

/** A hash of all that goes into the build. Of contents, not times: a fresh clone or checkout sets those anew. */
function sources() {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const configs = readdirSync(root).filter(
    (name) => /\.(?:mjs|ts|json)$/.test(name) && name !== 'next-env.d.ts',
  );
  return fingerprint(root, [...folders.flatMap((folder) => filesUnder(root, folder)), ...configs]);
}

// `npm run build`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build();
