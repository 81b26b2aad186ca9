import type { CleanArticle } from './clean-article';
import { decode } from './decode';
import { readFeed } from './feed/feed-items';
import { decodeDeclared } from './html/decode-html';
import { readHtmlPage } from './html/html-page';
import { parseJson, readRecord } from './json-article';
import { isRefusal, type Refusal, refusal } from './refusal';
import { readTextFile } from './text-file';

/** An article, or why it could not be taken. */
export type Taken = CleanArticle | Refusal;

/** What reads a file's text: its stem names the articles that have no name of their own. */
type Reader = (text: string, fileName: string, stem: string) => Taken[];

const READERS = {
  '.txt': (text, file, stem) => [readTextFile(text, file, stem)],
  '.json': readJson,
  '.jsonl': (text, file) => readJsonLines(text, file),
  '.html': (text, file, stem) => [readHtmlPage(text, file, stem)],
  '.htm': (text, file, stem) => [readHtmlPage(text, file, stem)],
  '.xml': readFeed,
  '.rss': readFeed,
  '.atom': readFeed,
} as const satisfies Record<string, Reader>;

/** The endings of names of files that can be read. */
export type KnownEnding = keyof typeof READERS;
export const KNOWN_ENDINGS = Object.keys(READERS) as KnownEnding[];
/** Those that declare a charset of their own. */
const DECLARING: ReadonlySet<KnownEnding> = new Set(['.html', '.htm', '.xml', '.rss', '.atom']);

/** A path's last part. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The ending of a file's name, if it is one that can be read. */
export const endingOf = (fileName: string): KnownEnding | null =>
  KNOWN_ENDINGS.find((ending) => fileName.toLowerCase().endsWith(ending)) ?? null;

/** @param endings those that can be read where the file was to be */
export const unknownKind = (file: string, endings: readonly string[] = KNOWN_ENDINGS): Refusal =>
  refusal(
    'unknown-kind',
    file,
    'The ending of its name is not one that Boithok reads.',
    `Give a file that ends in ${endings.join(', ')}.`,
  );

/** One line of a JSON Lines file → its article. `file` names the line: `news.jsonl:17`. */
export function readJsonLine(line: string, file: string): Taken {
  const parsed = parseJson(line, file);
  return isRefusal(parsed) ? parsed : readRecord(parsed.value, file, baseName(file));
}

function readJson(text: string, fileName: string, stem: string): Taken[] {
  const parsed = parseJson(text, fileName);
  if (isRefusal(parsed)) return [parsed];
  if (!Array.isArray(parsed.value)) return [readRecord(parsed.value, fileName, stem)];
  if (parsed.value.length === 0)
    return [refusal('empty', fileName, 'The list is empty.', 'Give at least one article.')];
  return parsed.value.map((record, at) => readRecord(record, `${fileName}[${at}]`, `${stem}-${at + 1}`));
}

function readJsonLines(text: string, fileName: string): Taken[] {
  const lines = text.split('\n').map((line, at) => ({ line, file: `${fileName}:${at + 1}` }));
  return lines.filter(({ line }) => line.trim()).map(({ line, file }) => readJsonLine(line, file));
}

/**
 * A file's bytes → what it holds, each article taken or refused by itself: one of a text or a page, one or many of
 * JSON, one a line of JSON Lines, one an item of a feed. Pure: what it returns depends on bytes and name alone.
 * Large JSON Lines files are better read line by line with `readJsonLine`.
 * @param fileName name or path; its ending says what kind of file it is
 */
export function readPageItems(bytes: Uint8Array, fileName: string): Taken[] {
  const ending = endingOf(fileName);
  if (!ending) return [unknownKind(fileName)];
  const text = DECLARING.has(ending) ? decodeDeclared(bytes, fileName) : decode(bytes, fileName);
  if (typeof text !== 'string') return [text];
  return READERS[ending](text, fileName, baseName(fileName).slice(0, -ending.length));
}

/** The same, all or nothing: a refusal of any part refuses the file. */
export function readPage(bytes: Uint8Array, fileName: string): CleanArticle[] | Refusal {
  const articles: CleanArticle[] = [];
  for (const item of readPageItems(bytes, fileName)) {
    if (isRefusal(item)) return item;
    articles.push(item);
  }
  return articles;
}
