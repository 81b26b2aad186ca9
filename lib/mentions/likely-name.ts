import { spell } from '@/lib/bengali/letters';
import { titles } from '@/seeds/lexicon';
import type { UnknownName } from './name-after-title';
import type { OfficePhrase } from './person';

/**
 * One word alone is a name only behind a word of respect, or where a state stands by the title and the article says it again.
 * @param respected whether a word of respect stands before it: উপমন্ত্রী হাজি নাজিব
 */
export function isLikelyName(
  name: UnknownName,
  office: OfficePhrase,
  text: string,
  respected: boolean,
): boolean {
  const letters = text.slice(name.start, name.stemEnd);
  if (
    office.of === null &&
    ((office.foreign && OF_STATES_ONLY.has(office.title)) ||
      NEEDS_STATE.has(text.slice(office.bare.start, office.bare.end)))
  )
    return false;
  if (/[ -]/.test(letters)) return true;
  if (respected && letters.length > 3) return true;
  return office.of !== null && letters.length > 3 && text.indexOf(letters, name.end) >= 0;
}

const NEEDS_STATE: ReadonlySet<string> = new Set(titles.flatMap((title) => title.needsState.map(spell)));

/** Heads of states, whose titles boards and clubs bear too; ministers and envoys are always a state's. */
const OF_STATES_ONLY: ReadonlySet<string> = new Set(
  titles
    .filter(({ kind }) => kind !== 'minister' && kind !== 'envoy' && kind !== 'military')
    .map((title) => title.id),
);
