import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import { GraphInUse, GraphUnavailable } from '@/graph/engine/errors';
import { schemaStatements } from '@/graph/engine/schema';

/** Open files; let go of at the end of the process, whichever way it ends short of being killed. */
const open = new Set<GrafeoDB>();

/**
 * Opens the file, which is made with its folder and schema where it does not exist.
 * @throws GraphInUse, GraphUnavailable
 */
export async function openGrafeoFile(file: string): Promise<GrafeoDB> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Loaded here and not above: on Neo4j the native library need not even exist.
    const { default: grafeo } = await import('@grafeo-db/js');
    const db = grafeo.GrafeoDB.create(file);
    if (open.size === 0) process.once('exit', closeAll);
    open.add(db);
    for (const statement of schemaStatements('grafeo')) await db.executeCypher(statement);
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/cannot be locked/.test(reason)) throw new GraphInUse(file, error);
    throw new GraphUnavailable(`The graph ${file} cannot be opened: ${reason}`, { cause: error });
  }
}

/** Lets go of the file. */
export function closeGrafeoFile(db: GrafeoDB): void {
  open.delete(db);
  if (open.size === 0) process.removeListener('exit', closeAll);
  db.close();
}

function closeAll(): void {
  for (const db of open) db.close();
}
