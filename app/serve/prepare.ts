import { fillGraph } from '@/app/serve/fill-graph';
import { portTrouble } from '@/app/serve/port';
import { GraphUnavailable } from '@/graph/engine/errors';
import { engineFor } from '@/graph/engine/open';
import { BadSettings, readSettings, type Settings } from '@/graph/engine/settings';

/**
 * What has to be right before the server starts, in a process of its own (graph/DECISIONS.md): the settings, the
 * port, the graph. Sends the settings to the process that forked it; ends with 1 and a sentence where it cannot.
 */
async function prepare(): Promise<void> {
  const settings = readSettings();
  const trouble = await portTrouble(settings.HOST, settings.PORT);
  if (trouble !== null) throw new BadSettings(trouble);
  await prepareGraph(settings);
  process.send?.({ HOST: settings.HOST, PORT: settings.PORT });
}

async function prepareGraph(settings: Settings): Promise<void> {
  const engine = engineFor(settings);
  try {
    await fillGraph(engine, settings.DATA_DIR, (line) => console.log(line));
  } catch (error) {
    // A Neo4j that is away may come back while the server runs; a file that cannot be opened will not.
    if (engine.kind !== 'neo4j' || !(error instanceof GraphUnavailable)) throw error;
    console.error(
      `${error.message}\nStarting without it; the pages say so until it answers. If it has no articles then, start again.`,
    );
  } finally {
    await engine.close();
  }
}

const forPeople = [BadSettings, GraphUnavailable];

prepare().catch((error: unknown) => {
  console.error(forPeople.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exitCode = 1;
});
