import type { Candidate } from '../candidate';
import { goesBack } from '../day/earlier-time';
import { withMediators } from '../sides/mediators';
import { type Contact, contactOf } from './contact';
import { isAmong } from './is-among';
import { lean } from './lean';
import { isLegOf, isSeenOn } from './leg-of';
import { canBeOne, datesAgree, placesAgree } from './same-contact';
import { TellingGroup } from './telling-group';

/**
 * Puts an article's tellings together: each goes to the contact that it can be a telling of, the nearest first; a
 * telling with its own sides that fits none makes a new one. @param day ISO day of the article; null where it is not told
 */
export function joinTellings(candidates: readonly Candidate[], day: string | null): Contact[] {
  const groups: TellingGroup[] = [];
  for (const candidate of candidates) {
    if (candidate.leans) {
      lean(groups, candidate, day);
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
