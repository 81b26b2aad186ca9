import type { DateMention } from '@/lib/dates/date-mention';
import type { TextDates } from '@/lib/dates/text-dates';
import { firstFrom } from '@/lib/first-from';
import type { Span } from '@/lib/span';
import type { Chunk } from './chunk';
import type { PersonMention } from './person';
import type { Roster } from './roster';

/** What makes one chunk of several tokens. */
export type Unit = Span & Pick<Chunk, 'case' | 'stemEnd' | 'person' | 'mention' | 'office' | 'date'>;

/** A person's mention begins with the office before it. */
const startOf = ({ start, office }: PersonMention): number => office?.start ?? start;

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Where persons with the offices before them stand, and offices alone, in order. */
export const namedSpans = ({ mentions, unnamed }: Roster): Span[] =>
  [...mentions.map((mention) => ({ start: startOf(mention), end: mention.end })), ...unnamed].sort(inOrder);

/** A text's units, put in order when first asked for: most texts have no sentence that anybody looks into. */
export class Units {
  private sorted: Unit[] | null = null;

  constructor(
    private readonly roster: Roster,
    private readonly dates: TextDates,
  ) {}

  /** Those that begin at or behind one offset and before another. */
  between(from: number, to: number): Unit[] {
    this.sorted ??= unitsOf(this.roster, this.dates.all());
    const first = firstFrom(this.sorted, from);
    let last = first;
    while (last < this.sorted.length && (this.sorted[last] as Unit).start < to) last++;
    return this.sorted.slice(first, last);
  }
}

/** Of two units that overlap the first keeps its place. */
function unitsOf({ mentions, unnamed }: Roster, dates: readonly DateMention[]): Unit[] {
  const units: Unit[] = [];
  for (const mention of mentions) {
    const { stemEnd, end, case: grammatical, person, office } = mention;
    units.push({
      start: startOf(mention),
      stemEnd,
      end,
      case: grammatical,
      person,
      mention,
      office,
      date: null,
    });
  }
  for (const office of unnamed) {
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
  units.sort(inOrder);
  let last = -1;
  return units.filter((unit) => {
    if (unit.start < last) return false;
    last = unit.end;
    return true;
  });
}
