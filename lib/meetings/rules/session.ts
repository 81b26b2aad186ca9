import { spell } from '@/lib/bengali/letters';
import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { isThatOrganisation } from '@/lib/mentions/that-organisation';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { headOf } from '../head';
import { type Party, partyAt, stateParty } from '../party';
import { sidesOf } from '../sides';
import { dateOf } from '../when';
import { placeAt, placeOf } from '../where';
import { candidateAt } from './candidate-at';

/** How many chunks before the word stands what says that it will be. */
const NEAR = 3;

/** How far before the word its organisation may stand: "সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে". */
const REACH = 5;

/** A conference, or a sitting of an organisation. */
export const session: MeetingRule = {
  id: 'session',
  example: 'আস্তানায় সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে অংশ নেবেন তিনি',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || head.kind === 'visit' || head.kind === 'call') return null;
    const sits = isFrameWord(frame.clause.chunks[frame.head + 1], 'sitting');
    if (head.kind === 'talks' && ((head.strength !== 'strong' && !sits) || frame.companions.length > 0))
      return null;
    if (head.kind === 'talks' && isThatSitting(context)) return null;
    const organisation =
      organisationBefore(context) ??
      hostOf(context) ??
      (head.id === 'conference' ? organisationTold(context) : null);
    const host = head.kind === 'summit' ? hostState(context, organisation) : null;
    const inviting = host ?? (organisation ? null : stateWithRegion(frame));
    if (!organisation && !inviting && (isOfTwo(frame) || !isGathering(context))) return null;
    const sides = sidesOf([...attendantsOf(frame), ...(inviting ? [inviting] : [])], context);
    const found = candidateAt(context, 'summit', session.id, {
      ...sides,
      organisations: organisation ? [organisation] : [],
    });
    if (!found.people.length && !found.states.length && !found.place && !found.date) return null;
    if (host?.state) found.place ??= { city: null, country: host.state, at: null };
    // "অনুষ্ঠেয় একটি সম্মেলনে অংশ নিতে ক-কে আমন্ত্রণ": that it will be is agreed, whoever comes
    const { chunks } = frame.clause;
    const agreed = chunks
      .slice(Math.max(frame.from, frame.head - NEAR), frame.head)
      .some((chunk) => isFrameWord(chunk, 'yet-to-be'));
    if (invitedTo(frame).length)
      return { ...found, status: agreed ? 'planned' : 'proposed', statusCertain: true };
    if (!isStayingAway(frame)) return isOnTheWay(frame) ? { ...found, date: null } : found;
    // told of before, it is held or planned as told there
    const known = context.found.some(({ organisations }) => organisations.some((id) => id === organisation));
    return known ? null : { ...found, ...withoutThem(frame) };
  },
};

/** "আইএমএফের সদর দপ্তরে এ বৈঠক হয়": the sitting just told of, in the organisation's house. */
function isThatSitting({ frame: { clause, head }, found }: RuleContext): boolean {
  const last = found.findLast(({ leans }) => !leans);
  return (
    isGrammar(clause.chunks[head - 1], 'this') &&
    last?.kind === 'talks' &&
    clause.index - last.clause.index <= NEAR
  );
}

/** "রোববার রাতে অধিবেশনে যোগ দিতে যুক্তরাষ্ট্রে রওনা হবেন": the day on which one sets out is not the conference's. */
const isOnTheWay = ({ clause: { chunks }, head, verb, to }: Frame): boolean =>
  isFrameWord(chunks[head + 1], 'attending') &&
  chunks[head + 2]?.word?.endsWith('তে') === true &&
  chunks.slice(head + 3, Math.max(verb + 1, to)).some((chunk) => isGrammar(chunk, 'motion', 'departure'));

/** Who is there: whoever does something there, and the states that are said to attend. */
function attendantsOf(frame: Frame): Party[] {
  const { subjects, companions, clause, head, to } = frame;
  const invited = invitedTo(frame);
  if (frame.oblique && !isHosted(frame) && !isSideline(frame)) return invited;
  if (isStayingAway(frame)) return invited;
  const though = cameThough(frame);
  if (though > 0) return subjects.filter((party) => party.person && party.index < though);
  const attended = clause.chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'attending'));
  const states = [...companions, ...subjects].filter((party) => party.state && !party.person);
  // "সম্মেলনের ফাঁকে ইউনূস-মোদি বৈঠকের সম্ভাবনা": two who may meet there
  const people = subjects.filter((party) => party.person && clause.chunks[party.index - 1]?.mark !== '-');
  return [...people, ...(attended ? states : []), ...invited];
}

/** "সম্মেলনে যোগ দেবেন না শি", "সম্মেলনে যাচ্ছেন না মোদি", "সম্মেলনে সভাপতিত্ব করবেন না পুতিন": the conference is held, without them. */
const isStayingAway = (frame: Frame): boolean => cameThough(frame) < 0 && staysAway(frame);

/** "সম্মেলনে রাহমন গেলেও জাপারভ যাননি": index of the word behind those who came though others did not; -1 where none stands. */
const cameThough = (frame: Frame): number =>
  staysAway(frame)
    ? frame.clause.chunks.findIndex(
        (chunk, i) => i > frame.head && i < frame.verb && isFrameWord(chunk, 'came-though'),
      )
    : -1;

const staysAway = ({ clause: { chunks }, head, verb, to }: Frame): boolean =>
  (chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'attending', 'presiding')) ||
    isGrammar(chunks[verb], 'motion')) &&
  (isGrammar(chunks[verb + 1], 'no') ||
    entriesOf(chunks[verb], 'status').some((entry) => entry.status === 'cancelled'));

function withoutThem({ clause, verb }: Frame): Pick<Candidate, 'status' | 'statusCertain'> {
  const ahead = entryOf(clause.chunks[verb], 'verb')?.tense === 'future' || isFuture(clause.chunks[verb]);
  return { status: ahead ? 'planned' : 'held', statusCertain: true };
}

/** "দেবেন না", "যাচ্ছেন না" as one word of the lexicon. */
const isFuture = (verb: Chunk | undefined) => /(বেন|বে|চ্ছেন)( না)?$/u.test(verb?.letters ?? '');

/** "সম্মেলনে অংশ নিতে শেখ হাসিনাকে আমন্ত্রণ জানিয়েছেন", "পুতিনকে এক সম্মেলনে আমন্ত্রণ জানিয়ে": whom the invitation goes to. */
function invitedTo({ clause: { chunks }, head, from, to }: Frame): Party[] {
  if (isGrammar(chunks[head + 1], 'invitation')) {
    const at = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.case === 'accusative');
    const party = partyAt(chunks, at);
    return party?.person ? [party] : [];
  }
  for (let i = head + 2; i < to; i++) {
    const party =
      isGrammar(chunks[i], 'invitation') && chunks[i - 1]?.case === 'accusative'
        ? partyAt(chunks, i - 1)
        : null;
    if (party?.person) return [party];
  }
  return [];
}

/** "মে মাসে সিআনে প্রথম চীন-মধ্য এশিয়া শীর্ষ সম্মেলন অনুষ্ঠিত হয়": a state's conference with the states of a region, where it tells when or where. */
function stateWithRegion(frame: Frame): Party | null {
  const { chunks } = frame.clause;
  // মধ্য এশিয়া is one word of the lexicon or two
  const joint = [frame.head - 2, frame.head - 3].find((at) => chunks[at]?.mark === '-') ?? 0;
  const named = isFrameWord(chunks[frame.head - 1], 'region') && entryOf(chunks[joint - 1], 'country');
  if (!named || headOf(frame)?.id !== 'conference' || frame.oblique) return null;
  const own = stateParty(named.code, joint - 1);
  return placeOf(frame) || dateOf(frame) ? own : null;
}

/**
 * "২০২৬ সালে জি-২০ সম্মেলনের আয়োজন করবে যুক্তরাষ্ট্র", "… প্রথম সম্মেলন হয়। ২০২৭ সালে তৃতীয় সম্মেলনের আয়োজন করবে চীন": the state that holds it, of an
 * organisation, or one more of those told of before.
 */
function hostState({ frame, found }: RuleContext, organisation: string | null): Party | null {
  const { chunks } = frame.clause;
  const before = found.findLast(({ kind }) => kind === 'summit');
  const more = before && isFrameWord(chunks[frame.head - 1], 'further');
  if (isGrammar(chunks[frame.verb + 1], 'no') || !isHosted(frame) || (!organisation && !more)) return null;
  const hosts = frame.subjects.filter((party) => party.state && !party.person);
  return hosts.length === 1 && frame.subjects.length === 1 ? (hosts[0] ?? null) : null;
}

/** "ট্রাম্পের সঙ্গে নির্ধারিত বুদাপেস্ট সম্মেলন": of two it is a talk. */
const isOfTwo = (frame: Frame) => frame.companions.some((party) => party.person);

function organisationBefore({ frame }: RuleContext): string | null {
  const { chunks } = frame.clause;
  for (let i = frame.head; i >= Math.max(frame.from, frame.head - REACH); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark && chunk.mark !== '-' && chunk.mark !== "'" && chunk.mark !== ')' && chunk.mark !== '(')
      return null;
    // "শাংরি-লা সংলাপের ফাঁকে ক ও খ বৈঠক করেন": beside it, and not its own
    if (isFrameWord(chunk, 'sideline')) return null;
    // "ব্রিকস সম্মেলনের সময় বৈঠক করেন ক ও খ", "ন্যাটো সম্মেলনের আগে বৈঠক করেন": while or before it sat, and not its own
    if (isFrameWord(chunk, 'during', 'before', 'over') && isConference(chunks[i - 1])) return null;
    const organisation = entryOf(chunk, 'organisation');
    if (organisation && chunk.case !== 'locative') return organisation.organisation.id;
    // "ন্যাটোর প্রতিরক্ষামন্ত্রীদের বৈঠক", and not what its envoy does
    if (chunk.office?.of && !chunk.person && !isState(chunk.office.of)) return chunk.office.of;
  }
  return null;
}

const isConference = (chunk: Chunk | undefined): boolean => entryOf(chunk, 'head')?.head.kind === 'summit';

/** "এ সম্মেলন": the organisation whose conference the sentences before told of. */
function organisationTold({ frame, found, clauses }: RuleContext): string | null {
  // "রাশিয়া-আফ্রিকা শীর্ষ সম্মেলন": named by its own two
  if ([2, 3].some((back) => frame.clause.chunks[frame.head - back]?.mark === '-')) return null;
  const told = found.findLast((candidate) => candidate.kind === 'summit');
  if (told) return told.organisations[0] ?? null;
  // "কোয়াড … চাপে পড়েছে। তিয়ানজিন সম্মেলনে মোদি …": named by its city, and no "that conference"
  const back = placeAt(frame.clause.chunks[frame.head - 1])?.city ? 0 : BACK;
  for (let i = frame.clause.index; i >= Math.max(0, frame.clause.index - back); i--)
    for (const chunk of clauses[i]?.chunks ?? []) {
      const organisation = entryOf(chunk, 'organisation');
      if (organisation && chunk.start < frame.clause.end) return organisation.organisation.id;
    }
  return null;
}

/** How many sentences back that may lie. */
const BACK = 4;

/** "সম্মেলনের আয়োজন করেছেন জনসন": who holds it is there. */
const isHosted = ({ clause, head }: Frame) => isFrameWord(clause.chunks[head + 1], 'hosting');

/** "জরুরি বৈঠক আয়োজন করছে ওআইসি", "জরুরি বৈঠক করবে আরব লীগ", "বৈঠকে বসবে সংস্থাটি": one organisation alone sits by itself. */
function hostOf(context: RuleContext): string | null {
  const { frame } = context;
  const others = frame.owners.length + frame.between.length;
  const pointed = frame.clause.chunks
    .slice(frame.from, frame.to)
    .some(({ letters }) => isThatOrganisation(letters, false));
  if (pointed && !others && !frame.subjects.length) return organisationTold(context);
  return isHosted(frame) || (frame.subjects.length === 1 && !others)
    ? (frame.subjects.find((party) => party.organisation)?.organisation ?? null)
    : null;
}

/** "সম্মেলনের ফাঁকে তিনি বলেন", "সম্মেলনের শেষ দিনে", "সম্মেলনের শেষ মুহূর্তে": whoever does something there then attends it. */
const isSideline = ({ clause: { chunks }, head }: Frame) =>
  isFrameWord(chunks[head + 1], 'sideline') ||
  chunks[head + 1]?.date?.rule === 'day-of-event' ||
  (isFrameWord(chunks[head + 1], 'ended') && isFrameWord(chunks[head + 2], 'moment'));

/** "শারম আল-শেখে শান্তি সম্মেলনে যোগ দেন ট্রাম্প": a conference abroad, whoever holds it. */
function isGathering(context: RuleContext): boolean {
  const { frame, day } = context;
  if (headOf(frame)?.id !== 'conference') return false;
  const place = placeOf(frame);
  // "শারম আল-শেখে শান্তি সম্মেলনে … বিশ্বনেতারা একত্রিত হন"
  const world =
    bringsStates(frame) ||
    frame.clause.chunks.slice(frame.head, frame.to).some(({ letters }) => letters.startsWith(WORLD_LEADERS));
  return (
    place !== null &&
    (world ||
      attendantsOf(frame).some(
        (party) => party.person !== null && stateOf(party.person, day) !== place.country,
      ))
  );
}
const WORLD_LEADERS = spell('বিশ্বনেতা');

/** "প্রায় ৫০টি দেশের নেতাদের নিয়ে ওয়াশিংটনে শীর্ষ সম্মেলন": many states' leaders, and no ministry's guests. */
const bringsStates = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.some(
    (chunk, i) =>
      i >= from &&
      i < head &&
      isFrameWord(chunk, 'many-states') &&
      (COUNT.test(chunks[i - 1]?.letters ?? '') || isFrameWord(chunks[i - 1], 'various')) &&
      isFrameWord(chunks[i + 1], 'leaders-of') &&
      isFrameWord(chunks[i + 2], 'about'),
  );
/** ৫০টি, in the letters as mapped. */
const COUNT = /^[0-9]+টি?$/u;
