import type { Engine } from '@/graph/engine/engine';
import { findFiles } from '@/graph/import/files';
import { importArticle } from '@/graph/import/import-article';
import { readFileArticles } from '@/graph/import/read-file';
import { readSafely } from '@/graph/import/read-safely';
import type { Outcome } from '@/graph/import/write-article';
import { textHash } from '@/lib/identity/ids';
import type { CleanArticle } from '@/lib/page/clean-article';
import { isRefusal, type Refusal, refusal } from '@/lib/page/refusal';

/** What became of everything that an import was given. */
export interface Summary extends Record<Outcome, number> {
  /** Articles read, all but the refused. */
  read: number;
  refused: Refusal[];
}

/** Told after every article. */
export interface Progress {
  /** The file's name, with the line where it holds several articles. */
  source: string;
  outcome: Outcome | 'refused';
  /** Articles so far, and how many files of how many they came from. */
  articles: number;
  file: number;
  files: number;
}

export const noSummary = (): Summary => ({ read: 0, new: 0, unchanged: 0, changed: 0, refused: [] });

/**
 * Reads files and folders and writes their articles, each in one transaction. What cannot be taken is refused with file,
 * reason and remedy, and the others are still written.
 * @param paths files or folders, walked in the order of their paths
 * @throws GraphUnavailable; the articles before are written in whole, the one at hand not at all
 */
export async function importPaths(
  engine: Engine,
  paths: readonly string[],
  onProgress: (progress: Progress) => void = () => {},
): Promise<Summary> {
  const { files, refused } = await findFiles(paths);
  const summary: Summary = { ...noSummary(), refused };
  const seen: Seen = new Map();
  let articles = 0;
  for (const [at, file] of files.entries()) {
    for await (const { source, result } of readFileArticles(file)) {
      const outcome = await importOne(engine, seen, source, result);
      articles += 1;
      if (isRefusal(outcome)) summary.refused.push(outcome);
      else {
        summary.read += 1;
        summary[outcome.written] += 1;
      }
      const told = isRefusal(outcome) ? 'refused' : outcome.written;
      onProgress({ source, outcome: told, articles, file: at + 1, files: files.length });
    }
  }
  return summary;
}

/** Keys of this import with the source that has taken each, and a number for what it says: little, for they are many. */
type Seen = Map<string, { source: string; said: number }>;

async function importOne(
  engine: Engine,
  seen: Seen,
  source: string,
  result: CleanArticle | Refusal,
): Promise<{ written: Outcome } | Refusal> {
  if (isRefusal(result)) return result;
  const said = Number.parseInt(textHash(JSON.stringify(result)).slice(0, 12), 16);
  const before = seen.get(result.key);
  if (before && before.said !== said) return sameKey(source, result.key, before.source);
  seen.set(result.key, { source, said });
  const reading = readSafely(result, source);
  return isRefusal(reading) ? reading : { written: await importArticle(engine, reading) };
}

/** Two articles of one key would take each other's place, at this import and at every one after it. */
const sameKey = (source: string, key: string, other: string): Refusal =>
  refusal(
    'same-key',
    source,
    `It is named "${key}", as is ${other}, which says something else.`,
    'Give each article an address, an id or a file name of its own.',
  );
