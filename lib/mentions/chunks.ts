import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { DateMention } from '@/lib/dates/find-dates';
import type { Entry } from '@/lib/lexicon/entry';
import type { Span } from '@/lib/span';
import type { OfficePhrase, Person, PersonMention } from './person';
import type { Roster } from './roster';
import type { Token } from './tokens';

/** A stretch of a sentence as the meeting rules see it: a person with their office, a date, a word, a mark. */
export interface Chunk extends Token {
  /** Who is named here: by name, by office or by a pronoun. */
  person: Person | null;
  mention: PersonMention | null;
  /** The office that stands here, whether or not anyone is known to hold it. */
  office: OfficePhrase | null;
  date: DateMention | null;
  /** For দেশটি: ISO code of the state named last before it. */
  pointsAt: string | null;
  /** Its letters as mapped. */
  letters: string;
  /** The same where the lexicon knows nothing of it; else null. */
  word: string | null;
}

/** A sentence and its chunks. */
export interface Clause extends Span {
  index: number;
  /** Number of its paragraph, from 0. */
  paragraph: number;
  chunks: Chunk[];
}

const NONE: readonly Entry[] = [];

type Unit = Span & Pick<Chunk, 'case' | 'stemEnd' | 'person' | 'mention' | 'office' | 'date'>;

/** Joins tokens, people, offices and dates into the chunks of each sentence. */
export function chunkSentences(
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  roster: Roster,
  dates: readonly DateMention[],
): Clause[] {
  const units = unitsOf(roster, dates);
  const clauses: Clause[] = [];
  let t = 0;
  let u = 0;
  let paragraph = 0;
  let before = 0;
  sentences.forEach((sentence, index) => {
    if (index > 0 && text.slice(before, sentence.start).includes('\n')) paragraph++;
    before = sentence.end;
    const chunks: Chunk[] = [];
    while (t < tokens.length && (tokens[t] as Token).start < sentence.end) {
      const token = tokens[t] as Token;
      while (u < units.length && (units[u] as Unit).start < token.start) u++;
      const unit = units[u];
      if (unit && unit.start === token.start) {
        const single = unit.end === token.end;
        const { start, stemEnd, end, person, mention, office, date } = unit;
        const entries = single ? token.entries : NONE;
        const letters = text.slice(start, end);
        chunks.push({
          start,
          stemEnd,
          end,
          case: unit.case,
          entries,
          mark: null,
          person,
          mention,
          office,
          date,
          pointsAt: null,
          letters,
          word: null,
        });
        while (t < tokens.length && (tokens[t] as Token).start < unit.end) t++;
        u++;
      } else {
        const letters = text.slice(token.start, token.end);
        const word = token.mark || token.entries.length ? null : letters;
        const { start, stemEnd, end, entries, mark } = token;
        chunks.push({
          start,
          stemEnd,
          end,
          case: token.case,
          entries,
          mark,
          person: null,
          mention: null,
          office: null,
          date: null,
          pointsAt: null,
          letters,
          word,
        });
        t++;
      }
    }
    clauses.push({ ...sentence, index, paragraph, chunks: withoutAsides(chunks) });
  });
  return clauses;
}

/** As many chunks as an aside may have. */
const ASIDE = 6;

/** Leaves out what stands in brackets and names no person and no date: "দোভালের (মাঝে) সঙ্গে", "উপদেষ্টা (এনএসএ)". */
function withoutAsides(chunks: Chunk[]): Chunk[] {
  const open = chunks.findIndex((chunk) => chunk.mark === '(');
  if (open < 0) return chunks;
  const close = chunks.findIndex((chunk, index) => index > open && chunk.mark === ')');
  if (close < 0 || close - open > ASIDE) return chunks;
  const inside = chunks.slice(open + 1, close);
  if (inside.some((chunk) => chunk.person || chunk.date)) return chunks;
  return withoutAsides([...chunks.slice(0, open), ...chunks.slice(close + 1)]);
}

/** Persons with the offices before them, offices alone, and dates; of two that overlap the first keeps its place. */
function unitsOf(roster: Roster, dates: readonly DateMention[]): Unit[] {
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
