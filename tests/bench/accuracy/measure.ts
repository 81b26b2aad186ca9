import { basename } from 'node:path';
import { extractionOf } from '@/graph/commands/extraction';
import { findFiles } from '@/graph/import/files';
import { readFileArticles } from '@/graph/import/read-file';
import type { MeasuredSet } from '@/lib/accuracy/measured';
import { isRefusal } from '@/lib/page/refusal';
import { READER_VERSION, readArticle } from '@/lib/read-article';
import type { Reading } from '@/lib/reading';
import { readGold } from './gold';
import { countGrounds } from './grounds';
import { scoreArticle } from './score-article';
import { Tally } from './tally';

/**
 * Reads the articles of a folder and counts them against a gold file.
 * @param day of the measuring, ISO
 * @throws an Error of one sentence where the gold file cannot be used or the folder has none of its articles
 */
export async function measure(gold: string, folder: string, day: string): Promise<MeasuredSet> {
  const articles = readGold(gold);
  const readings = await readFolder(folder);
  const tally = new Tally();
  let unread = 0;
  for (const article of articles) {
    const read = readings.get(basename(article.file)) ?? null;
    if (read === null) unread++;
    scoreArticle(article, read && extractionOf(read, article.file), tally);
    if (read) countGrounds(read, tally);
  }
  if (unread === articles.length) throw new Error(`None of the articles of ${gold} is in ${folder}.`);
  return {
    name: basename(gold).replace(/\..*$/, ''),
    articles: articles.length,
    unread,
    measuredOn: day,
    readerVersion: READER_VERSION,
    ...tally.counts(),
  };
}

/** What the reader understood of every article of a folder, by the name of its file. */
async function readFolder(folder: string): Promise<Map<string, Reading>> {
  const { files } = await findFiles([folder]);
  const readings = new Map<string, Reading>();
  for (const file of files)
    for await (const { source, result } of readFileArticles(file))
      if (!isRefusal(result)) readings.set(source, readArticle(result));
  return readings;
}
