import type { CleanArticle } from './clean-article';
import { decode } from './decode';
import { parseJson, readRecord } from './json-article';
import { isRefusal, type Refusal, refusal } from './refusal';
import { readTextFile } from './text-file';

/** The kinds of files that can be read, by the ending of their names. */
export const KNOWN_ENDINGS = ['.txt', '.json', '.jsonl'] as const;
export type KnownEnding = (typeof KNOWN_ENDINGS)[number];

/** A path's last part. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The ending of a file's name, if it is one that can be read. */
export const endingOf = (fileName: string): KnownEnding | null =>
  KNOWN_ENDINGS.find((ending) => fileName.toLowerCase().endsWith(ending)) ?? null;

export const unknownKind = (file: string): Refusal =>
  refusal(
    'unknown-kind',
    file,
    'The ending of its name is not one that Boithok reads.',
    `Give a file that ends in ${KNOWN_ENDINGS.join(', ')}.`,
  );

/** One line of a JSON Lines file → its article. `file` names the line: `news.jsonl:17`. */
export function readJsonLine(line: string, file: string): CleanArticle | Refusal {
  const parsed = parseJson(line, file);
  return isRefusal(parsed) ? parsed : readRecord(parsed.value, file, baseName(file));
}

/** All articles that `read` yields, or the first refusal among them: of one file all is taken or nothing. */
function allOrNone(read: Iterable<CleanArticle | Refusal>): CleanArticle[] | Refusal {
  const articles: CleanArticle[] = [];
  for (const one of read) {
    if (isRefusal(one)) return one;
    articles.push(one);
  }
  return articles;
}

function readJson(text: string, fileName: string, stem: string): CleanArticle[] | Refusal {
  const parsed = parseJson(text, fileName);
  if (isRefusal(parsed)) return parsed;
  const records = Array.isArray(parsed.value) ? parsed.value : null;
  if (!records) return allOrNone([readRecord(parsed.value, fileName, stem)]);
  if (records.length === 0)
    return refusal('empty', fileName, 'The list is empty.', 'Give at least one article.');
  return allOrNone(
    records.map((record, at) => readRecord(record, `${fileName}[${at}]`, `${stem}-${at + 1}`)),
  );
}

function readJsonLines(text: string, fileName: string): CleanArticle[] | Refusal {
  const lines = text.split('\n').map((line, at) => ({ line, file: `${fileName}:${at + 1}` }));
  return allOrNone(lines.filter(({ line }) => line.trim()).map(({ line, file }) => readJsonLine(line, file)));
}

/**
 * A file's bytes → the articles that it holds: one of a text, one or many of JSON, one a line of JSON Lines.
 * Pure: what it returns depends on the bytes and the name alone. Large JSON Lines files are better read line by line
 * with `readJsonLine`.
 * @param fileName name or path; its ending says what kind of file it is
 * @returns a refusal with reason and remedy for anything that is not understood; then nothing of the file is taken
 */
export function readPage(bytes: Uint8Array, fileName: string): CleanArticle[] | Refusal {
  const ending = endingOf(fileName);
  if (!ending) return unknownKind(fileName);
  const text = decode(bytes, fileName);
  if (typeof text !== 'string') return text;
  const stem = baseName(fileName).slice(0, -ending.length);
  if (ending === '.json') return readJson(text, fileName, stem);
  if (ending === '.jsonl') return readJsonLines(text, fileName);
  return allOrNone([readTextFile(text, fileName, stem)]);
}
