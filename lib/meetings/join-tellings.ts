import type { Person } from '@/lib/mentions/person';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from './candidate';
import { type Contact, contactOf } from './contact';
import { goesBack } from './earlier-time';
import { furtherRound, isThatRound, roundOf } from './further-round';
import { isLegOf, isSeenOn } from './leg-of';
import { withMediators } from './mediators';
import { partyAt } from './party';
import { canBeOne, datesAgree, placesAgree } from './same-contact';
import { TellingGroup } from './telling-group';

/** How many sentences back a telling that leans may reach where it names nobody. */
const REACH = 12;

/**
 * Puts an article's tellings together: each goes to the contact that it can be a telling of, the nearest first; a
 * telling with its own sides that fits none makes a new one.
 */
export function joinTellings(candidates: readonly Candidate[]): Contact[] {
  const groups: TellingGroup[] = [];
  for (const candidate of candidates) {
    if (candidate.leans) {
      lean(groups, candidate);
      continue;
    }
    const journey = journeyOf(groups, candidate);
    const back = goesBack(candidate);
    const fits = ({ whole }: TellingGroup) =>
      canBeOne(whole, candidate) &&
      (!back || whole.date?.edtf != null) &&
      (!journey || datesAgree(whole, { ...candidate, date: journey.date }));
    // told twice, another contact is one all the same
    const group = groups.findLast((told) => (!candidate.besides || told.tellings[0]?.besides) && fits(told));
    const journeyOn = group || back ? undefined : groups.findLast(({ whole }) => isLegOf(candidate, whole));
    const seenOn = group || journeyOn ? -1 : groups.findIndex(({ whole }) => isSeenOn(whole, candidate));
    if (journeyOn) journeyOn.add({ ...candidate, date: null, place: null });
    else if (seenOn >= 0) groups[seenOn] = withJourney(groups[seenOn] as TellingGroup, candidate);
    else if (group) group.add(candidate);
    else groups.push(new TellingGroup(candidate));
  }
  return groups.map(({ tellings }) => withMediators(contactOf(tellings)));
}

/** "সোমবার প্রধান অতিথি ছিলেন ক। … রবিবার ভারতে পৌঁছন তিনি": what was told first was on the journey that is told behind it. */
function withJourney({ tellings }: TellingGroup, journey: Candidate): TellingGroup {
  const group = new TellingGroup(journey);
  for (const telling of tellings) group.add({ ...telling, date: null, place: null });
  return group;
}

/** "সেপ্টেম্বরে ওয়াশিংটনে যান ক। ক ট্রাম্পের সঙ্গে সাক্ষাৎ করেন": the journey just told, on which those talks were. */
function journeyOf(groups: readonly TellingGroup[], candidate: Candidate): Candidate | undefined {
  if (candidate.kind !== 'talks' || candidate.date) return undefined;
  return groups.findLast(
    ({ last, whole }) =>
      last.kind === 'visit' &&
      last.clause.index === candidate.clause.index - 1 &&
      placesAgree(last, candidate) &&
      whole.people.some(({ person, role }) => role !== 'host' && isAmong(person, candidate)),
  )?.whole;
}

const isAmong = (person: Person, { people }: Candidate) => people.some((side) => side.person === person);

function lean(groups: TellingGroup[], candidate: Candidate): void {
  if (isHeading(candidate)) return;
  const within = (kind: Candidate['kind']) =>
    groups.filter(({ last }) => {
      const reached = candidate.about.length > 0 || candidate.clause.index - last.clause.index <= REACH;
      return last.kind === kind && reached;
    });
  const own = within(candidate.kind);
  const round = furtherRound(candidate);
  if (round) {
    const that = groups.find((group) => isThatRound(group, round));
    const another = that ? null : roundOf(byLast(own), candidate, round);
    if (that && canTell(that.whole, candidate)) that.add(candidate);
    else if (another) groups.push(new TellingGroup(another));
    return;
  }
  const near = own.length || !isOfTwoLeaders(candidate) ? own : within('talks');
  const inOrder = byLast(near);
  const back = goesBack(candidate);
  const fitting = inOrder.findLast(
    ({ whole }) =>
      (whole.rule !== candidate.rule || candidate.about.length > 0) &&
      canTell(whole, candidate) &&
      (!back || whole.date?.edtf != null),
  );
  if (fitting) {
    fitting.add(candidate);
    return;
  }
  // "বৈঠকে ট্রাম্প বলেন": a sitting on the visit that was told of, of the guest and the host
  const visit =
    candidate.kind === 'talks' && !near.length && !candidate.about.length
      ? visitWithHost(groups, candidate)
      : undefined;
  if (visit && isOfThemAlone(candidate, visit)) {
    const people = visit.people.map(({ person }) => ({ person, role: 'participant' as const }));
    const place = candidate.place ?? visit.place;
    groups.push(new TellingGroup({ ...candidate, leans: false, people, states: visit.states, place }));
    return;
  }
  // another day or place, and the same two: an earlier contact of theirs, told in passing
  const same = inOrder.at(-1)?.whole;
  const ofTheSame = candidate.clause.chunks.some((chunk) => isGrammar(chunk, 'they', 'both', 'two-states'));
  const ownTime = candidate.date?.edtf && (candidate.place || candidate.date.kind === 'day');
  const people = isOfTheirMinisters(candidate) ? [] : same?.people;
  if (same && people && ownTime && (ofTheSame || isTheirSummit(candidate, same)))
    groups.push(new TellingGroup({ ...candidate, leans: false, people, states: same.states }));
}

/** "শীর্ষ সম্মেলনটি স্থগিত": of two leaders it is their talks; a সম্মেলন by itself is of many. */
const isOfTwoLeaders = ({ kind, clause, at }: Candidate): boolean =>
  kind === 'summit' && clause.chunks.some(({ start, letters }) => start === at && letters.startsWith('শীর্ষ'));

/** "গতকাল ক্রেমলিনে শীর্ষ বৈঠকে এই প্রসঙ্গ তুলেছেন মোদি": the guest alone is named, at talks of leaders where the other is at home. */
function isTheirSummit(candidate: Candidate, same: Candidate): boolean {
  const { clause, at, place } = candidate;
  const head = clause.chunks.find(({ start }) => start === at);
  const named = clause.chunks.some(({ person, case: grammatical }) => person && grammatical === 'nominative');
  return (
    head?.letters.startsWith('শীর্ষ বৈঠক') === true &&
    named &&
    same.people.length === 2 &&
    place?.country != null &&
    same.states.includes(place.country) &&
    isOfThemAlone(candidate, same)
  );
}

/** "সোনোয়ালকে ডেকে দীর্ঘ বৈঠক করেছেন অমিত": a sentence that names others tells of them. */
const isOfThemAlone = ({ clause: { chunks } }: Candidate, visit: Candidate): boolean =>
  chunks.every(({ person, mention }) => !person || mention?.rule === 'pronoun' || isAmong(person, visit));

const byLast = (groups: readonly TellingGroup[]): TellingGroup[] =>
  [...groups].sort((a, b) => a.last.clause.index - b.last.clause.index);

/** Whether a telling that names no sides can be one of a contact. */
const canTell = (contact: Candidate, telling: Candidate): boolean =>
  placesAgree(contact, telling) &&
  datesAgree(contact, telling) &&
  !tooEarly(contact, telling) &&
  !tooLate(contact, telling) &&
  !isDenial(contact, telling) &&
  !isOfOtherOfficials(contact, telling) &&
  !isAmongOthers(contact, telling) &&
  telling.about.every((person) => isAmong(person, contact));

/** "সৌদি প্রতিনিধিদলের আসার কথা থাকলেও সফরটি পিছিয়ে গেছে": officials of another state, and none of the contact's people or states. */
function isOfOtherOfficials(contact: Candidate, { clause: { chunks } }: Candidate): boolean {
  const known = chunks.some(
    ({ person, entries }) =>
      (person && isAmong(person, contact)) ||
      entries.some((entry) => entry.type === 'country' && contact.states.includes(entry.code)),
  );
  return (
    !known &&
    chunks.some((chunk, i) => isGrammar(chunk, 'delegation') && (partyAt(chunks, i)?.state ?? null) !== null)
  );
}

/** "লাভরভ ও চাভুশোলুর মধ্যস্থতায় যে আলোচনা হয়েছিল, তা থেকে বেরিয়ে যান হাফতার": others brought others together. */
const isAmongOthers = (contact: Candidate, { clause: { chunks }, mediators }: Candidate): boolean => {
  const brought = mediators.people.map(({ person }) => person);
  const named = chunks.flatMap(({ person }) => (person && !brought.includes(person) ? [person] : []));
  return brought.length > 0 && named.length > 0 && !named.some((person) => isAmong(person, contact));
};

/** "সরাসরি আলোচনার খবর নাকচ করেন": what was held is not called off by what is denied without a day. */
const isDenial = (contact: Candidate, telling: Candidate): boolean =>
  telling.status === 'cancelled' &&
  telling.date === null &&
  contact.status === 'held' &&
  (contact.statusCertain ||
    contact.date !== null ||
    telling.clause.chunks.some((chunk) => isGrammar(chunk, 'news')));

/** A heading between the lines tells of what comes behind it; a line under a picture tells a day. */
const isHeading = ({ clause, date }: Candidate): boolean =>
  date === null &&
  clause.index > 0 &&
  clause.chunks.at(-1)?.mark === null &&
  clause.end - clause.start <= LONGEST_HEADING;

const LONGEST_HEADING = 80;

/** "দুই দেশের পররাষ্ট্রমন্ত্রীর সঙ্গে": of the same states, and others than those who met before. */
const isOfTheirMinisters = ({ clause: { chunks } }: Candidate): boolean =>
  chunks.some((chunk, i) => isGrammar(chunk, 'two-states') && chunks[i + 1]?.office != null);

/** What is said to be over cannot be the contact that is yet to come, unless it tells its day. */
const tooEarly = (contact: Candidate, telling: Candidate) =>
  contact.status === 'planned' && telling.status === 'held' && !telling.date;

/** "পরবর্তী বৈঠক ৪ আগস্ট হবে": what is yet to come on a day of its own is not what was held. */
const tooLate = (contact: Candidate, telling: Candidate) =>
  contact.status === 'held' &&
  contact.statusCertain &&
  telling.status === 'planned' &&
  telling.date !== null &&
  telling.clause.chunks.some((chunk) => entryOf(chunk, 'verb')?.tense === 'future');

/** The visit told of last that names guest and host, both in office in two states. */
function visitWithHost(groups: readonly TellingGroup[], candidate: Candidate): Candidate | undefined {
  return groups.findLast(
    ({ whole }) =>
      whole.kind === 'visit' &&
      (whole.status === 'held' || whole.status === 'planned') &&
      whole.people.some(({ role }) => role === 'host') &&
      candidate.clause.index - whole.clause.index <= REACH,
  )?.whole;
}
