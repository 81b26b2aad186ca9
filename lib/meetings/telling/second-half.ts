import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext, ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { type Party, partyElsewhere } from '../frame/party';
import { placesEndingAt } from '../place/destinations';
import { placeAt } from '../place/place-at';
import { sidesOf } from '../sides/sides';

/**
 * A half without a word for the contact and without a verb, behind one that has both: the same people do the same with someone
 * else or elsewhere.
 * @param told what the first half tells
 * @returns null where the second half says anything but when, and with whom or where
 */
export function secondHalf(told: Candidate, context: RuleContext): Candidate | null {
  if (told.leans || (told.kind !== 'visit' && told.kind !== 'talks' && told.kind !== 'call')) return null;
  const { clause, to, verb } = context.frame;
  const { chunks } = clause;
  const before = told.kind === 'visit' ? visitBefore(told, context) : null;
  if (before) return before;
  const joint = chunks[to];
  if (verb < 0 || !(joint?.mark === ',' || joint?.mark === ';' || isGrammar(joint, 'and'))) return null;
  const end = chunks.findIndex((chunk, i) => i > to && chunk.mark !== null && chunk.mark !== '-');
  const last = (end < 0 ? chunks.length : end) - 1;
  let at = to + 1;
  while (at < last && isOpening(chunks[at])) at++;
  const date = chunks.slice(to + 1, at).find((chunk) => chunk.date)?.date ?? null;
  const half = {
    ...told,
    date,
    at: chunks[at]?.start ?? told.at,
    endsThen: false,
    apart: [],
    besides: false,
  };
  if (told.kind === 'visit') return visitThere(half, chunks, at, last, context);
  return date ? metToo(half, chunks, at, last, context) : null;
}

/** পরে, সেখান থেকে, মঙ্গলবার, সকালে: what only says in which order and when. */
const isOpening = (chunk: Chunk | undefined): boolean =>
  isGrammar(chunk, 'and', 'there') || isFrameWord(chunk, 'afterwards', 'since', 'hour') || isDay(chunk?.date);
const isDay = (date: DateMention | null | undefined) => date?.kind === 'day' || date?.kind === 'step';

type Chunks = readonly Chunk[];

/** "শলৎস সোমবার কিয়েভ ও মঙ্গলবার মস্কো যাবেন": the half without a verb stands first. */
function visitBefore(told: Candidate, { frame, day }: RuleContext): Candidate | null {
  const { chunks } = frame.clause;
  const own = chunks.findIndex(({ date }) => date !== null && date === told.date);
  const joint = chunks[own - 1];
  const [when, where] = chunks.slice(own - 3, own - 1);
  if (own < 3 || own > frame.head || !(joint?.mark === ',' || isGrammar(joint, 'and'))) return null;
  if (!when?.date || !isDay(when.date) || !where || where.person || where.office) return null;
  const half = { ...told, date: when.date, at: where.start, endsThen: false };
  const apart = [where, chunks[own + 1]].every((chunk) => chunk?.case !== 'genitive' && placeAt(chunk));
  return apart ? elsewhere(half, placeAt(where), day) : null;
}

/** "শলৎস সোমবার কিয়েভে যাচ্ছেন, মঙ্গলবার মস্কোয়।" */
function visitThere(
  half: Candidate,
  chunks: Chunks,
  at: number,
  last: number,
  { day }: RuleContext,
): Candidate | null {
  const behind = chunks.slice(at, last + 1);
  const where = chunks[last];
  const only = behind.every(
    (chunk) => !chunk.person && !chunk.office && (placeAt(chunk) || isGrammar(chunk, 'and')),
  );
  const [place, ...more] = only && where?.case !== 'genitive' ? placesEndingAt(chunks, last, at) : [];
  return place && !more.length && half.date ? elsewhere(half, place, day) : null;
}

/** The same people's visit to another place; null where it is no other, or their own state. */
function elsewhere(half: Candidate, place: ToldPlace | null, day: string | null): Candidate | null {
  if (!place?.country) return null;
  const visitors = half.people.filter(({ role }) => role !== 'host');
  const home = visitors.flatMap(({ person }) => stateOf(person, day) ?? []);
  if (!visitors.length || home.includes(place.country) || isSame(place, half.place)) return null;
  return { ...half, people: visitors, states: [...new Set([...home, place.country])].sort(), place };
}

const isSame = (place: ToldPlace, other: ToldPlace | null) =>
  place.country === other?.country && place.city === other?.city;

/** "সোমবার মাখোঁর সঙ্গে বৈঠক করেন তিনি, পরদিন স্টারমারের সঙ্গে।" */
function metToo(
  half: Candidate,
  chunks: Chunks,
  at: number,
  last: number,
  context: RuleContext,
): Candidate | null {
  if (!isGrammar(chunks[last], 'with') && !isFrameWord(chunks[last], 'with-too')) return null;
  const met = gatherGroup(chunks, last - 1, at, new Set());
  const whole = met[0] && chunks.slice(at, met[0].index).every((chunk) => chunk.office && !chunk.person);
  const known = new Set(context.frame.companions.map(({ person }) => person));
  const doers = half.people.flatMap(({ person }): Party[] =>
    known.has(person) ? [] : [partyElsewhere(person)],
  );
  if (!whole || !doers.length || met.some(({ person }) => !person || known.has(person))) return null;
  const sides = sidesOf([...doers, ...met], context);
  return sides.states.length + sides.organisations.length < 2 ? null : { ...half, ...sides, place: null };
}
