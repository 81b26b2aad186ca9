import type { Engine } from '@/graph/engine/engine';
import type { When } from '@/graph/queries/when';

/** When a last meeting was, which one it was, and the words that its date was read from; null without a date. */
export type LastMeeting = When & { id: string; phrase: string | null };

/**
 * Rows of an aggregate with the last meeting of each in full.
 * @param read `lastHeld` or `lastTold`, as the aggregate was made
 */
export async function withLast<Row extends { last: string | null }>(
  engine: Engine,
  rows: readonly Row[],
  read: (found: string | null) => When | null,
): Promise<(Omit<Row, 'last'> & { last: LastMeeting | null })[]> {
  const ids = [...new Set(rows.flatMap(({ last }) => (last === null ? [] : idIn(last))))];
  const told = ids.length > 0 ? await engine.read<{ id: string; phrases: Phrase[] }>(PHRASES, { ids }) : [];
  const phrases = new Map(told.map((one) => [one.id, leading(one.phrases)]));
  return rows.map(({ last, ...row }) => {
    const when = read(last);
    if (last === null || when === null) return { ...row, last: null };
    const id = idIn(last);
    return { ...row, last: { ...when, id, phrase: phrases.get(id) ?? null } };
  });
}

/** `LAST_HELD` and `TOLD_LAST` end with the meeting's id. */
const idIn = (found: string): string => found.split('|').at(-1) ?? '';

interface Phrase {
  rank: number;
  phrase: string | null;
}

const leading = (phrases: readonly Phrase[]): string | null =>
  [...phrases].sort((a, b) => a.rank - b.rank)[0]?.phrase ?? null;

const PHRASES = `
UNWIND $ids AS id MATCH (m:Meeting {id: id})
RETURN id, [(m)<-[of:OF]-(r:Report) | {rank: of.rank, phrase: r.phrase}] AS phrases`;
