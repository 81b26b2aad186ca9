import type { Engine } from '@/graph/engine/engine';
import { type FoundLast, type LastMet, lastMet, type When } from '@/graph/queries/when';

/** When a last meeting was, which one it was, and the words that its date was read from; null without a date. */
export type LastMeeting = When & { id: string; phrase: string | null };

/** Rows of an aggregate that `LAST_MET` is part of, with the last meetings of each in full. */
export async function withLast<Row extends FoundLast>(
  engine: Engine,
  rows: readonly Row[],
): Promise<(Omit<Row, keyof FoundLast> & LastMet<LastMeeting>)[]> {
  const ids = [
    ...new Set(rows.flatMap(({ last, news }) => [last, news]).flatMap((found) => (found ? idIn(found) : []))),
  ];
  const phrases = await phrasesOf(engine, ids);
  const fullOf = (when: When | null, found: string | null): LastMeeting | null =>
    when === null || found === null ? null : inFull(idIn(found), when, phrases);
  return rows.map(({ last, news, ...row }) => {
    const met = lastMet({ last, news });
    return { ...row, last: fullOf(met.last, last), lastReported: fullOf(met.lastReported, news) };
  });
}

/** The words that the dates of meetings were read from, by the meetings' ids; null for those without. */
export type Phrases = ReadonlyMap<string, string | null>;

/** A meeting as its date, its id and the words that the date was read from. */
export const inFull = (id: string, when: When, phrases: Phrases): LastMeeting => ({
  ...when,
  id,
  phrase: phrases.get(id) ?? null,
});

/** What the dates of meetings were read from. */
export async function phrasesOf(engine: Engine, ids: readonly string[]): Promise<Phrases> {
  const told = ids.length > 0 ? await engine.read<{ id: string; phrases: Phrase[] }>(PHRASES, { ids }) : [];
  return new Map(told.map((one) => [one.id, leading(one.phrases)]));
}

/** Both strings of `LAST_MET` end with the meeting's id. */
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
