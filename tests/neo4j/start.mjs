import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../run/free-port.mjs';
import { cache, neo4jJars } from './jars.mjs';
import { ensureJava } from './java.mjs';

const program = fileURLToPath(new URL('./Neo4jServer.java', import.meta.url));

/** It works a few minutes: what it has ready sooner counts, and a heap that need not be swept often. */
const FLAGS = [
  ...['-Xms1g', '-Xmx1g', '-Xmn600m', '-XX:+UseSerialGC', '-XX:MetaspaceSize=256m'],
  ...['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'],
];

/**
 * Starts an empty Neo4j on 127.0.0.1.
 * @param {object} [options]
 * @param {string} [options.password] for the user "neo4j"; without it anyone is let in
 * @param {number} [options.port] a free one where it is not given
 * @returns {Promise<{ uri: string, port: number, user: string, password: string, stop: () => Promise<void> }>}
 * @throws an Error of a sentence where it cannot be started
 */
export async function startNeo4j({ password, port: wanted } = {}) {
  ensureJava();
  const jars = neo4jJars();
  const port = wanted ?? (await freePort());
  const home = freshHome();
  const words = [
    ...FLAGS,
    '-cp',
    path.join(jars, '*'),
    program,
    home,
    String(port),
    ...(password ? [password] : []),
  ];
  // Its standard input is a pipe from here: where this process ends, however it ends, Neo4j ends too.
  const server = spawn('java', words, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    server.stdin.end();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, port, user: 'neo4j', password: password ?? 'unused', stop };
}

/** An empty folder for the database; those of processes that were killed are cleared away. */
function freshHome() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const owner = /^neo4j-home-(\d+)-/.exec(name)?.[1];
    if (owner && !alive(Number(owner))) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  return mkdtempSync(path.join(cache, `neo4j-home-${process.pid}-`));
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits for the line "ready". @throws with what the server wrote where it ends before */
function ready(server) {
  return new Promise((resolve, reject) => {
    const said = [];
    const hear = (line) => {
      if (line === 'ready') resolve();
      else if (said.push(line) > 40) said.shift();
    };
    createInterface({ input: server.stdout }).on('line', hear);
    createInterface({ input: server.stderr }).on('line', hear);
    server.once('error', (error) => reject(new Error(`Neo4j could not be started: ${error.message}`)));
    server.once('close', () => reject(new Error(`Neo4j ended before it was ready:\n${said.join('\n')}`)));
  });
}
