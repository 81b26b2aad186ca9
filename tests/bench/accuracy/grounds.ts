import type { Reading } from '@/lib/reading';
import { plainWords } from './same-words';
import type { Tally } from './tally';

/** Counts what each meeting of a reading rests on: a sentence of the article, and names that stand in it. */
export function countGrounds({ article, leaders, reports }: Reading, { grounds }: Tally): void {
  const text = plainWords(article.text);
  const isNamed = (id: string) =>
    leaders.some(
      (leader) => leader.id === id && leader.aliases.some((form) => text.includes(plainWords(form))),
    );
  for (const { evidence, participants } of reports) {
    grounds.meetings++;
    if (!evidence.some(({ start, end }) => article.text.slice(start, end).trim() !== ''))
      grounds.withoutSentence++;
    grounds.people += participants.length;
    grounds.unnamed += participants.filter(({ leader }) => !isNamed(leader)).length;
  }
}
