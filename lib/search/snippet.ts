import type { FoundSentence } from './found-sentence';

/** So many letters stand before the first mark, and in all, at most. */
const BEFORE = 30;
const ALL = 90;

/**
 * A sentence in short: what stands around its first mark, cut between words.
 * @returns its text in pieces, every second one marked, the first and the last ones plain
 */
export function snippet({ text, marks }: Pick<FoundSentence, 'text' | 'marks'>): string[] {
  const first = marks[0]?.start ?? 0;
  const least = first > BEFORE ? text.indexOf(' ', first - BEFORE) + 1 : 0;
  const start = least > 0 && least <= first ? least : first > BEFORE ? first : 0;
  const longest = Math.max(start + ALL, marks[0]?.end ?? 0);
  const blank = text.lastIndexOf(' ', longest);
  const end = longest >= text.length ? text.length : Math.max(blank, marks[0]?.end ?? 0);
  const pieces = [start > 0 ? '…' : ''];
  let reached = start;
  for (const mark of marks.filter((one) => one.end <= end)) {
    pieces[pieces.length - 1] += text.slice(reached, mark.start);
    pieces.push(text.slice(mark.start, mark.end), '');
    reached = mark.end;
  }
  pieces[pieces.length - 1] += text.slice(reached, end) + (end < text.length ? '…' : '');
  return pieces;
}
