import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CleanArticle } from '@/lib/page/clean-article';
import { readPage } from '@/lib/page/read-page';
import { readArticle } from '@/lib/read-article';
import { generatedArticles } from './generated-articles';

/** A word, or what ends a sentence. */
const CUT = /[\p{L}\p{M}\p{N}]+|[।!?\n]/gu;
const ENDS = '।!?\n';
/** After one that does not count: a long import is read as fast as the last of them, when all is compiled. */
const ROUNDS = 8;

/**
 * Articles a second on one core, beside the speed of merely cutting the same texts, in one run.
 * @param path a JSONL file, gzipped or not; undefined for generated text
 */
export function benchReading(path: string | undefined): void {
  const articles = path ? articlesOf(path) : generatedArticles(1000);
  const letters = articles.reduce((sum, article) => sum + article.text.length, 0);
  console.log(`${articles.length} articles of ${Math.round(letters / articles.length)} letters on average`);
  read(articles);
  cut(articles);
  let best = { reading: Number.POSITIVE_INFINITY, cutting: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const reading = seconds(() => read(articles));
    const cutting = seconds(() => cut(articles));
    best = { reading: Math.min(best.reading, reading), cutting: Math.min(best.cutting, cutting) };
    console.log(
      `round ${round + 1}: reading ${perSecond(articles.length, reading)}, cutting ${perSecond(articles.length, cutting)}`,
    );
  }
  console.log(`reading runs at ${(best.cutting / best.reading).toFixed(3)} of the speed of cutting`);
}

function read(articles: readonly CleanArticle[]): void {
  for (const article of articles) readArticle(article);
}

function cut(articles: readonly CleanArticle[]): void {
  for (const article of articles) wordsOf(article.text);
}

/** What merely cutting a text is: its sentences, each with its words, by one regular expression. */
function wordsOf(text: string): string[][] {
  const sentences: string[][] = [];
  let words: string[] = [];
  for (const piece of text.match(CUT) ?? []) {
    if (piece.length > 1 || !ENDS.includes(piece)) words.push(piece);
    else if (words.length > 0) {
      sentences.push(words);
      words = [];
    }
  }
  return words.length > 0 ? [...sentences, words] : sentences;
}

function articlesOf(path: string): CleanArticle[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line) => {
    const read = readPage(Buffer.from(line), 'line.json');
    return Array.isArray(read) ? read : [];
  });
}

/** Processor seconds of this process, so that a busy machine does not count. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const perSecond = (count: number, time: number) => `${Math.round(count / time)} articles/s`;
