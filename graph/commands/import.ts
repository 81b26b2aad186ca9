import { GraphUnavailable } from '@/graph/engine/errors';
import { closeGraph, openGraph } from '@/graph/engine/open';
import { BadSettings } from '@/graph/engine/settings';
import { READABLE_ENDINGS } from '@/graph/import/files';
import { importPaths, type Progress, type Summary } from '@/graph/import/import-paths';
import { printRefusal } from '@/lib/page/refusal';

const USAGE = `Usage: npm run import -- PATH…   (files or folders; files end in ${READABLE_ENDINGS.join(', ')})`;

/** One line that is written over on a terminal; into a file or a pipe, a line every so often. */
function showProgress({ source, outcome, articles, file, files }: Progress): void {
  const line = `${articles} article(s), file ${file} of ${files}: ${source} (${outcome})`;
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
  else if (articles % 100 === 0) console.error(line);
}

const clearProgress = () => process.stderr.isTTY && process.stderr.write('\r\x1b[K');

function printSummary({ read, new: fresh, unchanged, changed, refused }: Summary): void {
  console.log(
    `Read ${read}: ${fresh} new, ${unchanged} unchanged, ${changed} changed. Refused ${refused.length}.`,
  );
  for (const one of refused) console.error(`Refused ${printRefusal(one)}`);
}

/** Imports the paths and tells what became of them; returns the exit code. */
async function importCommand(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  let done = 0;
  try {
    const summary = await importPaths(openGraph(), paths, (progress) => {
      if (progress.outcome === 'new' || progress.outcome === 'changed') done += 1;
      showProgress(progress);
    });
    clearProgress();
    printSummary(summary);
    return summary.refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof GraphUnavailable || error instanceof BadSettings)) throw error;
    clearProgress();
    console.error(error.message);
    if (done > 0)
      console.error(`${done} article(s) were written before; give the same paths again to go on.`);
    return 1;
  } finally {
    await closeGraph();
  }
}

process.exitCode = await importCommand(process.argv.slice(2));
