import type { DateMention } from '@/lib/dates/date-mention';
import type { Span } from '@/lib/span';
import type { Clause } from './chunk';
import type { Roster } from './roster';
import { TextClause } from './text-clause';
import type { Token } from './tokens';
import { type Unit, unitsOf } from './units';

/** Deals tokens, people, offices and dates out to the sentences that they stand in. */
export function chunkSentences(
  text: string,
  sentences: readonly Span[],
  tokens: readonly Token[],
  roster: Roster,
  dates: readonly DateMention[],
): Clause[] {
  const units = unitsOf(roster, dates);
  const clauses: Clause[] = [];
  let [t, u, paragraph, before] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    if (clauses.length > 0 && hasLineEnd(text, before, sentence.start)) paragraph++;
    before = sentence.end;
    const [firstToken, firstUnit] = [t, u];
    while (t < tokens.length && (tokens[t] as Token).start < sentence.end) t++;
    while (u < units.length && (units[u] as Unit).start < sentence.end) u++;
    // a unit that goes on behind the sentence takes its tokens along
    const last = u > firstUnit ? (units[u - 1] as Unit) : null;
    if (last && last.end > sentence.end && beginsToken(tokens, t, last.start))
      while (t < tokens.length && (tokens[t] as Token).start < last.end) t++;
    clauses.push(
      new TextClause(
        text,
        sentence,
        clauses.length,
        paragraph,
        tokens.slice(firstToken, t),
        units.slice(firstUnit, u),
      ),
    );
  }
  return clauses;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** Whether one of the tokens before `to` begins at the offset. */
function beginsToken(tokens: readonly Token[], to: number, offset: number): boolean {
  let t = to - 1;
  while (t >= 0 && (tokens[t] as Token).start > offset) t--;
  return tokens[t]?.start === offset;
}
