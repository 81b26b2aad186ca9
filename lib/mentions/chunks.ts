import type { DateMention } from '@/lib/dates/date-mention';
import { NO_ENTRIES } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import { withoutAsides } from './asides';
import type { Chunk, Clause } from './chunk';
import type { Roster } from './roster';
import type { Token } from './tokens';
import { type Unit, unitsOf } from './units';
import { unlistedVerb } from './unlisted-verb';

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
        const entries = single ? token.entries : NO_ENTRIES;
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
        const { start, stemEnd, end, mark } = token;
        const unlisted = mark || token.entries.length ? null : unlistedVerb(letters);
        const entries = unlisted ?? token.entries;
        const word = mark || entries.length ? null : letters;
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
