import { dayInZone } from '@/lib/page/published/day-in-zone';
import { printDay } from '@/lib/time/calendar';
import { keepSet } from './accuracy/keep';
import { keepArticles } from './accuracy/keep-articles';
import { measure } from './accuracy/measure';
import { printSet } from './accuracy/print';

/** What the report card shows, and the articles that its figures count, a file a set. */
const KEPT = 'app/report-card/accuracy.json';
const ARTICLES = 'app/report-card/articles';

/**
 * Holds the reader against annotations of the same articles, and keeps the counts for the report card.
 * @param gold a file of annotations, one article a line; its name up to the first stop names the set
 * @param folder the articles
 */
export async function benchAccuracy(gold: string | undefined, folder: string | undefined): Promise<void> {
  if (!gold || !folder) throw new Error('Give the gold file and the folder of its articles.');
  const { set, articles } = await measure(gold, folder, printDay(dayInZone(Date.now(), 'Asia/Dhaka')));
  keepArticles(ARTICLES, set.name, articles);
  keepSet(KEPT, set);
  console.log(`${printSet(set)}\nKept as "${set.name}" in ${KEPT}, its articles in ${ARTICLES}.`);
}
