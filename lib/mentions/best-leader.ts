import type { EntryOf } from '@/lib/lexicon/entry';
import type { OfficePhrase } from './person';
import { covers } from './term';

/**
 * Of the leaders that a form may mean, the one whose office stands before it.
 * @param inFull ids of those whom the article names in full somewhere
 */
export function bestLeader(
  entries: readonly EntryOf<'leader'>[],
  office: OfficePhrase,
  day: string | null,
  inFull: () => ReadonlySet<string>,
): EntryOf<'leader'> | undefined {
  let [best, most] = [undefined as EntryOf<'leader'> | undefined, 0];
  for (const entry of entries) {
    const points = score(entry, office, day, inFull);
    if (points > most) [best, most] = [entry, points];
  }
  return best;
}

function score(
  entry: EntryOf<'leader'>,
  office: OfficePhrase,
  day: string | null,
  inFull: () => ReadonlySet<string>,
): number {
  const terms = entry.leader.offices.filter((term) => !office.of || term.of === office.of);
  const sameTitle = terms.filter((term) => term.title === office.title);
  if (entry.form !== 'full' && office.of && !terms.length) return 0;
  if (entry.form === 'short' && !sameTitle.length) return 0;
  return (
    1 +
    (terms.length ? 1 : 0) +
    (sameTitle.length ? 2 : 0) +
    (sameTitle.some((term) => covers(term, day)) ? 2 : 0) +
    (sameTitle.length && inFull().has(entry.leader.id) ? 3 : 0) +
    (entry.form === 'full' ? 4 : 0)
  );
}
