import { basename } from 'node:path';
import { extractionOf } from '@/graph/commands/extraction';
import { findFiles } from '@/graph/import/files';
import { readFileArticles } from '@/graph/import/read-file';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { isRefusal } from '@/lib/page/refusal';
import { READER_VERSION, readArticle } from '@/lib/read-article';
import type { Reading } from '@/lib/reading';
import { countedArticle } from './counted-article';
import { readGold } from './gold';
import { countGrounds } from './grounds';
import { scoreArticle } from './score-article';
import { Tally } from './tally';

/** A set as it was measured, and what was counted of each of its articles: the sums of these are its figures. */
export interface Measuring {
  set: MeasuredSet;
  articles: CountedArticle[];
}

/**
 * Reads the articles of a folder and counts them against a gold file.
 * @param day of the measuring, ISO
 * @throws an Error of one sentence where the gold file cannot be used or the folder has none of its articles
 */
export async function measure(gold: string, folder: string, day: string): Promise<Measuring> {
  const told = readGold(gold);
  const readings = await readFolder(folder);
  const articles = told.map((article) => {
    const file = basename(article.file);
    const read = readings.get(file) ?? null;
    const tally = new Tally();
    scoreArticle(article, read && extractionOf(read, article.file), tally);
    if (read) countGrounds(read, tally);
    return countedArticle(article.id ?? withoutEnding(file), read, tally);
  });
  const unread = articles.filter((article) => article.unread).length;
  if (unread === articles.length) throw new Error(`None of the articles of ${gold} is in ${folder}.`);
  const all = new Tally();
  for (const article of articles) all.add(article);
  const set = {
    name: withoutEnding(basename(gold)),
    articles: articles.length,
    unread,
    measuredOn: day,
    readerVersion: READER_VERSION,
    ...all.counts(),
  };
  return { set, articles };
}

/** A file's name up to its first stop. */
const withoutEnding = (name: string): string => name.replace(/\..*$/, '');

/** What the reader understood of every article of a folder, by the name of its file. */
async function readFolder(folder: string): Promise<Map<string, Reading>> {
  const { files } = await findFiles([folder]);
  const readings = new Map<string, Reading>();
  for (const file of files)
    for await (const { source, result } of readFileArticles(file))
      if (!isRefusal(result)) readings.set(source, readArticle(result));
  return readings;
}
