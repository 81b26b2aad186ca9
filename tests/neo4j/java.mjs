import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const REMEDY = 'Install a JDK of version 17 or newer and Maven, or name a running Neo4j 5 in NEO4J_TEST_URI.';

/** What keeps Neo4j from being started here, as one sentence; null where nothing does. */
function missing() {
  const java = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  const version = Number(/javac (\d+)/.exec(`${java.stdout}${java.stderr}`)?.[1] ?? 0);
  if (version === 0) return `The Neo4j tests need a JDK, and \`javac\` was not found. ${REMEDY}`;
  if (version < 17)
    return `The Neo4j tests need a JDK of version 17 or newer, and this one is ${version}. ${REMEDY}`;
  if (spawnSync('mvn', ['--version']).status !== 0) {
    return `The Neo4j tests need Maven, and \`mvn\` was not found. ${REMEDY}`;
  }
  return null;
}

/** Makes sure of a JDK and Maven; as root on Debian they are installed. @throws an Error of one sentence */
export function ensureJava() {
  const before = missing();
  if (before === null) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) throw new Error(before);
  console.log('Installing a JDK and Maven from Debian …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  const packages = ['openjdk-17-jdk-headless', 'maven'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
  });
  const after = missing();
  if (after !== null) throw new Error(after);
}
