import { readFile } from 'node:fs/promises';
import type { CleanArticle } from '@/lib/page/clean-article';
import { decode, MOST_BYTES } from '@/lib/page/decode';
import { baseName, endingOf, readJsonLine, readPageItems } from '@/lib/page/read-page';
import { type Refusal, refusal } from '@/lib/page/refusal';
import { byteLines } from './byte-lines';
import { isZipped, unreadable } from './files';

/** One article of a file, or why it could not be taken. */
export interface FileArticle {
  /** The file's name, with the line where a file holds several: `news.jsonl:17`. */
  source: string;
  result: CleanArticle | Refusal;
}

const nothingIn = (path: string): Refusal =>
  refusal('empty', path, 'The file is empty.', 'Give a file with an article in it.');

async function* readJsonLines(path: string): AsyncGenerator<FileArticle> {
  let number = 0;
  let told = false;
  for await (const bytes of byteLines(path, MOST_BYTES)) {
    number++;
    if (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0x0d)) continue;
    told = true;
    const line = `${path}:${number}`;
    const text = decode(bytes, line);
    yield {
      source: baseName(line),
      result: typeof text === 'string' ? readJsonLine(text, line) : text,
    };
  }
  if (!told) yield { source: baseName(path), result: nothingIn(path) };
}

/**
 * Reads a file's articles one by one. JSON Lines are streamed: a bad line is refused, the others are still read.
 * @param path with one of `READABLE_ENDINGS`
 */
export async function* readFileArticles(path: string): AsyncGenerator<FileArticle> {
  const source = baseName(path);
  try {
    if (isZipped(path) || endingOf(path) === '.jsonl') {
      yield* readJsonLines(path);
      return;
    }
    const items = readPageItems(await readFile(path), path);
    for (const [at, result] of items.entries())
      yield { source: items.length > 1 ? `${source}:${at + 1}` : source, result };
  } catch (error) {
    yield { source, result: unreadable(path, error) };
  }
}
