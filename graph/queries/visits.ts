import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import { pagesOf } from '@/graph/queries/paging';

/** How many visits stand on a page. */
const SHOWN = 10;

export interface VisitList {
  /** The newest first, the undated last. */
  rows: MeetingRow[];
  total: number;
  page: number;
  pages: number;
}

export interface Visits {
  /** Its people went elsewhere. */
  out: VisitList;
  /** Others came to it. */
  in: VisitList;
  /** Visits of which it is a side and that tell neither. */
  neither: VisitList;
}

/**
 * A country's visits out and in, whatever their status.
 * @param code ISO 3166-1 alpha-2 @param page of each of the three lists, from 1
 */
export async function visits(
  engine: Engine,
  code: string,
  page: { out: number; in: number; neither: number },
): Promise<Visits> {
  const list = async (condition: string, at: number): Promise<VisitList> => {
    const match = `MATCH (m:Meeting {kind: 'visit'}) WHERE ${condition}`;
    const found = await newestMeetings(engine, match, { code }, SHOWN, (at - 1) * SHOWN);
    return { ...found, page: at, pages: pagesOf(found.total, SHOWN) };
  };
  const [out, into, neither] = await Promise.all([
    list(OUT, page.out),
    list(IN, page.in),
    list(NEITHER, page.neither),
  ]);
  return { out, in: into, neither };
}

const THERE = 'EXISTS { MATCH (m)-[:HELD_IN]->(:Country {code: $code}) }';
const SIDE = 'EXISTS { MATCH (m)-[:BETWEEN]->(:Country {code: $code}) }';
const BY = (role: string) =>
  `EXISTS { MATCH (m)<-[:TOOK_PART {role: '${role}'}]-(:Leader {speaksFor: $code}) }`;
/** A visitor goes elsewhere even where the article takes the place for granted. */
const OUT = `${SIDE} AND NOT ${THERE} AND (${BY('visitor')} OR (EXISTS { MATCH (m)-[:HELD_IN]->(:Country) } AND NOT ${BY('host')}))`;
/** A journey to several states has no one place: whoever is a side and sent no visitor is where it led. */
const LED_HERE = `(${BY('host')} OR (${SIDE} AND NOT ${BY('visitor')} AND EXISTS { MATCH (m)<-[:TOOK_PART {role: 'visitor'}]-(:Leader) }))`;
const IN = `(${THERE} OR (${LED_HERE} AND NOT EXISTS { MATCH (m)-[:HELD_IN]->(:Country) }))`;
const NEITHER = `${SIDE} AND NOT (${OUT}) AND NOT ${IN}`;
