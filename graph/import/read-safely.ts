import type { CleanArticle } from '@/lib/page/clean-article';
import { type Refusal, refusal } from '@/lib/page/refusal';
import { readArticle } from '@/lib/read-article';
import type { Reading } from '@/lib/reading';

/** Reads an article; a fault of the reader refuses this one article and stops no import. */
export function readSafely(article: CleanArticle, source: string): Reading | Refusal {
  try {
    const reading = readArticle(article);
    const listed = new Set(reading.leaders.map((leader) => leader.id));
    const stranger = reading.reports
      .flatMap((report) => report.participants)
      .find((one) => !listed.has(one.leader));
    if (stranger) throw new Error(`a report names ${stranger.leader}, whom the reading does not list`);
    return reading;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refusal(
      'not-understood',
      source,
      `The reader failed on it: ${reason}.`,
      'This is a fault of Boithok: please report it with the file.',
    );
  }
}
