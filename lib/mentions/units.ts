import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { DateMention } from '@/lib/dates/date-mention';
import type { Span } from '@/lib/span';
import type { Chunk } from './chunk';
import type { Roster } from './roster';

/** What makes one chunk of several tokens. */
export type Unit = Span & Pick<Chunk, 'case' | 'stemEnd' | 'person' | 'mention' | 'office' | 'date'>;

/** Persons with the offices before them, offices alone, and dates; of two that overlap the first keeps its place. */
export function unitsOf(roster: Roster, dates: readonly DateMention[]): Unit[] {
  const nobody = { person: null, mention: null, office: null, date: null };
  const units: Unit[] = [
    ...roster.mentions.map((mention) => ({
      ...nobody,
      start: mention.office?.start ?? mention.start,
      stemEnd: mention.stemEnd,
      end: mention.end,
      case: mention.case,
      person: mention.person,
      mention,
      office: mention.office,
    })),
    ...roster.unnamed.map((office) => ({
      ...nobody,
      start: office.start,
      stemEnd: office.end,
      end: office.end,
      case: office.case,
      office,
    })),
    ...dates.map((date) => ({
      ...nobody,
      start: date.start,
      stemEnd: date.end,
      end: date.end,
      case: 'nominative' as GrammaticalCase,
      date,
    })),
  ];
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return units.filter((unit) => {
    if (unit.start < last) return false;
    last = unit.end;
    return true;
  });
}
