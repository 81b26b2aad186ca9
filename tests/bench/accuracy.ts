import { dayInZone } from '@/lib/page/published/day-in-zone';
import { printDay } from '@/lib/time/calendar';
import { keepSet } from './accuracy/keep';
import { measure } from './accuracy/measure';
import { printSet } from './accuracy/print';

/** What the report card shows. */
const KEPT = 'app/report-card/accuracy.json';

/**
 * Holds the reader against annotations of the same articles, and keeps the counts for the report card.
 * @param gold a file of annotations, one article a line; its name up to the first stop names the set
 * @param folder the articles
 */
export async function benchAccuracy(gold: string | undefined, folder: string | undefined): Promise<void> {
  if (!gold || !folder) throw new Error('Give the gold file and the folder of its articles.');
  const set = await measure(gold, folder, printDay(dayInZone(Date.now(), 'Asia/Dhaka')));
  keepSet(KEPT, set);
  console.log(`${printSet(set)}\nKept as "${set.name}" in ${KEPT}.`);
}
