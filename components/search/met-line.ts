import type { MetWords } from './box-words';
import type { SuggestedLine } from './suggestion';

/** What a meeting was, that it was not held where it was not, and when as far as it is known: "সফর · প্রস্তাবিত · খবরের দিন ২০ মে ২০২৬". */
export function metLine({ kind, status, when }: NonNullable<SuggestedLine['met']>, words: MetWords): string {
  const day = !when ? words.unknown : when.is === 'date' ? when.day : `${words.reportedOn} ${when.day}`;
  return [words.kind[kind], ...(status ? [words.status[status]] : []), day].join(' · ');
}
