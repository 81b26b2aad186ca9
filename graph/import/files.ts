import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, KNOWN_ENDINGS, unknownKind } from '@/lib/page/read-page';
import { type Refusal, refusal } from '@/lib/page/refusal';

/** The files to be read, in the order of their paths, and the paths that name nothing to read. */
export interface FoundFiles {
  files: string[];
  refused: Refusal[];
}

const ZIPPED = '.jsonl.gz';
/** The endings of names of files that can be read; gzipped JSON Lines are read as they are unpacked. */
export const READABLE_ENDINGS: readonly string[] = [...KNOWN_ENDINGS, ZIPPED];

export const isZipped = (path: string): boolean => path.toLowerCase().endsWith(ZIPPED);
const isReadable = (path: string): boolean => endingOf(path) !== null || isZipped(path);

/** All files below a folder that can be read. Hidden ones, and folders that are links, are passed over. */
async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (isReadable(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))))
      found.push(path);
  }
  return found;
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** What a fault of the file system means to the person who gave the path. */
export function unreadable(path: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return refusal('not-found', path, 'There is no such file or folder.', 'Check the path.');
  if (code === 'EACCES' || code === 'EPERM')
    return refusal('not-readable', path, 'It may not be read.', 'Give yourself the right to read it.');
  const reason = error instanceof Error ? error.message : String(error);
  return refusal('not-readable', path, `It could not be read: ${reason}.`, 'Try again, or give a copy.');
}

/**
 * Walks the paths of a command line: files by name, folders with all below them.
 * @param paths as given; a folder's files of other kinds are passed over, a file named itself is not
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const refused: Refusal[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        if (isReadable(path)) files.add(path);
        else refused.push(unknownKind(path, READABLE_ENDINGS));
        continue;
      }
      const below = await filesBelow(path);
      for (const file of below) files.add(file);
      if (below.length === 0) {
        const kinds = READABLE_ENDINGS.join(', ');
        refused.push(
          refusal('empty', path, `There is no ${kinds} file in the folder.`, 'Give a folder with articles.'),
        );
      }
    } catch (error) {
      refused.push(unreadable(path, error));
    }
  }
  return { files: [...files].sort(), refused };
}
