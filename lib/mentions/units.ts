import type { DateMention } from '@/lib/dates/date-mention';
import type { Span } from '@/lib/span';
import type { Chunk } from './chunk';
import type { Roster } from './roster';

/** What makes one chunk of several tokens. */
export type Unit = Span & Pick<Chunk, 'case' | 'stemEnd' | 'person' | 'mention' | 'office' | 'date'>;

/** Persons with the offices before them, offices alone, and dates; of two that overlap the first keeps its place. */
export function unitsOf(roster: Roster, dates: readonly DateMention[]): Unit[] {
  const units: Unit[] = [];
  for (const mention of roster.mentions) {
    const { stemEnd, end, case: grammatical, person, office } = mention;
    const start = office?.start ?? mention.start;
    units.push({ start, stemEnd, end, case: grammatical, person, mention, office, date: null });
  }
  for (const office of roster.unnamed) {
    const { start, end, case: grammatical } = office;
    units.push({
      start,
      stemEnd: end,
      end,
      case: grammatical,
      person: null,
      mention: null,
      office,
      date: null,
    });
  }
  for (const date of dates) {
    const { start, end } = date;
    units.push({
      start,
      stemEnd: end,
      end,
      case: 'nominative',
      person: null,
      mention: null,
      office: null,
      date,
    });
  }
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return units.filter((unit) => {
    if (unit.start < last) return false;
    last = unit.end;
    return true;
  });
}
