import { once } from 'node:events';
import { findFiles, READABLE_ENDINGS } from '@/graph/import/files';
import { readFileArticles } from '@/graph/import/read-file';
import { isRefusal, printRefusal, type Refusal } from '@/lib/page/refusal';
import { readArticle } from '@/lib/read-article';
import { extractionOf } from './extraction';

const USAGE = `Usage: npm run -s extract -- PATH…   (files or folders; files end in ${READABLE_ENDINGS.join(', ')})`;

/** Prints one line, and waits where the reader of the pipe is slower than we are. */
async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Reads all articles of the paths and prints what was understood; returns the exit code. */
async function extract(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { files, refused } = await findFiles(paths);
  const counts = { read: 0, refused: 0 };
  const refuse = (reason: Refusal) => {
    counts.refused++;
    console.error(`Refused ${printRefusal(reason)}`);
  };
  refused.forEach(refuse);
  for (const [at, file] of files.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${at + 1}/${files.length} ${file}`);
    for await (const { source, result } of readFileArticles(file)) {
      if (process.stderr.isTTY && isRefusal(result)) process.stderr.write('\r\x1b[K');
      if (isRefusal(result)) refuse(result);
      else {
        await printLine(JSON.stringify(extractionOf(readArticle(result), source)));
        counts.read++;
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  console.error(`Read ${counts.read} article(s), refused ${counts.refused}.`);
  return counts.refused > 0 ? 1 : 0;
}

// `extract … | head` closes the pipe: that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await extract(process.argv.slice(2));
