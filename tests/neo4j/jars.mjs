import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const cache = path.join(here, '..', '.cache');

/**
 * Neo4j's jars, fetched by Maven once for each state of pom.xml.
 * @returns the folder that holds them
 * @throws an Error with Maven's own words
 */
export function neo4jJars() {
  const pom = path.join(here, 'pom.xml');
  const state = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const folder = path.join(cache, `neo4j-jars-${state}`);
  if (existsSync(folder)) return folder;

  console.log('Fetching Neo4j from Maven Central, once (about 120 MB) …');
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`];
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
  if (maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j: ${maven.stdout}${maven.stderr}`.trim());
  }
  if (!existsSync(folder)) renameSync(partial, folder);
  return folder;
}
