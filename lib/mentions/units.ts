import type { DateMention } from '@/lib/dates/date-mention';
import type { TextDates } from '@/lib/dates/text-dates';
import { firstFrom } from '@/lib/first-from';
import type { Span } from '@/lib/span';
import type { Chunk } from './chunk';
import type { OfficePhrase, PersonMention } from './person';
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
  private named: Unit[] | null = null;
  private withDates: Unit[] | null = null;

  constructor(
    private readonly roster: Roster,
    private readonly dates: TextDates,
  ) {}

  /** Those that begin at or behind one offset and before another, where a sentence lies: no date goes on into the next. */
  between(from: number, to: number): Unit[] {
    const units = this.dates.mayStand(from, to) ? this.all() : this.ofPeople();
    const first = firstFrom(units, from);
    let last = first;
    while (last < units.length && (units[last] as Unit).start < to) last++;
    return units.slice(first, last);
  }

  private ofPeople(): Unit[] {
    const { mentions, unnamed } = this.roster;
    this.named ??= apart([...mentions.map(unitOfMention), ...unnamed.map(unitOfOffice)]);
    return this.named;
  }

  private all(): Unit[] {
    const { mentions, unnamed } = this.roster;
    this.withDates ??= apart([
      ...mentions.map(unitOfMention),
      ...unnamed.map(unitOfOffice),
      ...this.dates.all().map(unitOfDate),
    ]);
    return this.withDates;
  }
}

const unitOfMention = (mention: PersonMention): Unit => ({
  start: startOf(mention),
  stemEnd: mention.stemEnd,
  end: mention.end,
  case: mention.case,
  person: mention.person,
  mention,
  office: mention.office,
  date: null,
});

const unitOfOffice = (office: OfficePhrase): Unit => ({
  start: office.start,
  stemEnd: office.end,
  end: office.end,
  case: office.case,
  person: null,
  mention: null,
  office,
  date: null,
});

const unitOfDate = (date: DateMention): Unit => ({
  start: date.start,
  stemEnd: date.end,
  end: date.end,
  case: 'nominative',
  person: null,
  mention: null,
  office: null,
  date,
});

/** In order; of two units that overlap the first keeps its place. */
function apart(units: Unit[]): Unit[] {
  let last = -1;
  return units.sort(inOrder).filter((unit) => {
    if (unit.start < last) return false;
    last = unit.end;
    return true;
  });
}
