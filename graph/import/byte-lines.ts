import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const NEWLINE = 0x0a;

/** A file's bytes in parts; what is gzipped is unpacked on the way. */
function partsOf(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  // a fault of the file reaches the reader through the stream that it reads, so nothing is left to tell here
  return path.toLowerCase().endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
}

/**
 * The lines of a file as bytes, one after the other: never more than one of them is held.
 * @param most of a line that is longer only its beginning is kept, enough to see that it is
 */
export async function* byteLines(path: string, most: number): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    if (length <= most) parts.push(part);
    length += part.length;
  };
  for await (const chunk of partsOf(path)) {
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
