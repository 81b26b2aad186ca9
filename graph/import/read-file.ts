import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { CleanArticle } from '@/lib/page/clean-article';
import { decode, MOST_BYTES } from '@/lib/page/decode';
import { baseName, endingOf, readJsonLine, readPageItems } from '@/lib/page/read-page';
import type { Refusal } from '@/lib/page/refusal';
import { unreadable } from './files';

/** One article of a file, or why it could not be taken. */
export interface FileArticle {
  /** The file's name, with the line where a file holds several: `news.jsonl:17`. */
  source: string;
  result: CleanArticle | Refusal;
}

const NEWLINE = 0x0a;

/** The lines of a file as bytes, one after the other: never more than one of them is held. */
async function* byteLines(path: string): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  // of a line too long to be taken only its beginning is kept, enough to see that it is
  const keep = (part: Uint8Array) => {
    if (length <= MOST_BYTES) parts.push(part);
    length += part.length;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield Buffer.concat(parts);
      [parts, length, from] = [[], 0, at + 1];
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield Buffer.concat(parts);
}

async function* readJsonLines(path: string): AsyncGenerator<FileArticle> {
  let number = 0;
  for await (const bytes of byteLines(path)) {
    number++;
    if (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0x0d)) continue;
    const line = `${path}:${number}`;
    const text = decode(bytes, line);
    yield {
      source: baseName(line),
      result: typeof text === 'string' ? readJsonLine(text, line) : text,
    };
  }
}

/**
 * Reads a file's articles one by one. JSON Lines are streamed: a bad line is refused, the others are still read.
 * @param path with an ending that `readPage` knows
 */
export async function* readFileArticles(path: string): AsyncGenerator<FileArticle> {
  const source = baseName(path);
  try {
    if (endingOf(path) === '.jsonl' && (await stat(path)).size > 0) {
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
