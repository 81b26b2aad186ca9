import type { DateMention } from '@/lib/dates/date-mention';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingKind } from '@/lib/reading';
import type { Candidate, RuleContext, ToldPlace } from '../candidate';
import { dayTold } from '../day/day-told';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { inEachYear } from '../place/in-each-year';
import { invitedTo } from '../place/invited-to';
import { isLastDay } from '../place/last-day';
import { lastPlace } from '../place/last-place';
import { wholeStay } from '../place/stay';
import { daysUpTo, daysUpToLast, stayAround } from '../place/stay-around';
import { respectively } from '../place/stops';
import { placeOf } from '../place/where';
import { asksIf, settledStatus } from '../settled-status';
import { mediatorsOf } from '../sides/mediators';
import { NO_SIDES, type Sides } from '../sides/sides';
import { statusOf } from '../status/status-of';
import { isAnother } from '../telling/another';

/** The candidate of a frame, with what is read alike for every kind: status, date, place. */
export function candidateAt(context: RuleContext, kind: MeetingKind, rule: string, sides: Sides): Candidate {
  const { frame } = context;
  const byVerb = statusOf(frame);
  const told = dayTold(context, kind, byVerb.status, sides);
  const { status, certain } = settledStatus(context, byVerb, told);
  const ended = (kind === 'visit' || kind === 'summit') && told !== null && isLastDay(frame);
  const days = daysOf(frame, kind, told, ended);
  // "শনিবার বৈঠক কি হয়েছে?": in doubt, and not the next Saturday
  const unsure = byVerb.status === 'held' && asksIf(frame) && days?.alternatives !== undefined;
  const way = kind === 'talks' && isOnline(frame) ? 'call' : kind;
  const each = kind === 'talks' ? respectively(frame) : [];
  const stops = each.length ? each : inEachYear(frame, days, status);
  const place = placeTold(context);
  return {
    kind: way,
    status,
    statusCertain: certain,
    ...sides,
    date: stops.length || unsure ? null : days,
    endsThen: kind === 'visit' && ended && days === told,
    place: way === 'call' || each.length ? null : place,
    clause: frame.clause,
    at: (frame.clause.chunks[frame.head] as Chunk).start,
    rule,
    leans: false,
    vague: way === 'talks' && headOf(frame)?.strength === 'weak' && place === null,
    besides: stops.length > 0 || isAnother(context, way, byVerb.status),
    apart: [],
    stops,
    from: null,
    mediators: mediatorsOf(context),
    about: [],
  };
}

/** What tells on of a contact of theirs, and has no sides of its own. */
export const tellingOn = (
  context: RuleContext,
  kind: MeetingKind,
  rule: string,
  about: Candidate['about'],
): Candidate => ({
  ...candidateAt(context, kind, rule, NO_SIDES),
  leans: true,
  about,
});

/** The days that a stay or a conference lasts, where the words tell how long; else the day told. */
function daysOf(
  frame: Frame,
  kind: MeetingKind,
  told: DateMention | null,
  ended: boolean,
): DateMention | null {
  const around = kind === 'visit' ? stayAround(frame) : null;
  const upTo = kind === 'summit' ? (told ? daysUpTo(told, frame) : daysUpToLast(frame)) : null;
  return around ?? upTo ?? (ended && told ? wholeStay(told, frame) : told);
}

/** Where the frame says, else what সেখানে means. */
function placeTold({ frame, clauses, day }: RuleContext): ToldPlace | null {
  const { chunks } = frame.clause;
  // "সেখান থেকেই গোয়ার পথ ধরেন": where they left
  const there = chunks.some(
    (chunk, i) =>
      i >= frame.from &&
      i < frame.to &&
      isGrammar(chunk, 'there') &&
      !(chunk.letters === FROM_THERE && chunks[i + 1]?.letters.startsWith('থেকে')),
  );
  const before = clauses.slice(Math.max(0, frame.clause.index - 1), frame.clause.index);
  const own = chunks.slice(0, frame.from);
  const meant = () => invitedTo(frame, day) ?? lastPlace([...before.map((clause) => clause.chunks), own]);
  return placeOf(frame) ?? (there ? meant() : null);
}

const FROM_THERE = 'সেখান';

/** "শেখ হাসিনার সঙ্গে ভার্চুয়ালি বৈঠক করেন": each where he is. */
const isOnline = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'online') || isOnlineHead(chunk));

/** "ভিডিও কনফারেন্সের মাধ্যমে বৈঠক" */
const isOnlineHead = (chunk: Chunk) =>
  chunk.case === 'genitive' && entryOf(chunk, 'head')?.head.id === 'online-meeting';
