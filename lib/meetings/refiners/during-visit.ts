import type { Clause } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import type { Candidate } from '../candidate';
import { tellsOtherTime } from '../day/other-time';
import { isFrameWord } from '../frame/frame-word';
import { daysLong } from '../place/stay';
import type { Contact } from '../telling/contact';
import { datesAgree } from '../telling/same-contact';
import { wasToBe } from '../was-to-be';
import { firstAt, type Refiner } from './refiner';

/**
 * A visit and the talks held on it belong together: whom the visitor meets there is a host of the visit, and the talks
 * lie where the visit goes and, where they tell no day, in the month or on the single day of the visit.
 */
export const duringVisit: Refiner = {
  id: 'during-visit',
  example: 'কাজাখস্তানে দুই দিনের সফরে গেছেন পুতিন। … প্রেসিডেন্ট টোকায়েভের সঙ্গে বৈঠক করবেন তিনি।',
  refine(contacts, day, clauses) {
    const refined = contacts.map((contact) => ({ ...contact }));
    for (const talks of refined) {
      if (talks.kind !== 'talks' && talks.kind !== 'summit') continue;
      const visit = visitOf(talks, refined, day);
      if (!visit) continue;
      const hosts = talks.people.filter(({ person }) => stateOf(person, day) === visit.place?.country);
      const known = new Set(visit.people.map(({ person }) => person.id));
      // who was not met after all, or only asked for it, received nobody
      if (talks.kind === 'talks' && !isOnlyWished(talks, visit))
        visit.people = [
          ...visit.people,
          ...hosts
            .filter(({ person }) => !known.has(person.id))
            .map(({ person }) => ({ person, role: 'host' as const })),
        ];
      talks.place ??= visit.place;
      if (visit.status === 'planned' && isWithoutVerb(talks)) talks.status = 'planned';
      if (visit.status === 'cancelled' && isOff(talks)) talks.status = 'cancelled';
      if (!talks.date && visit.date && isToldNear(talks, visit, clauses)) talks.date = visit.date;
    }
    return refined;
  },
};

/** Called off, or only wished for, on a visit that is made. */
const isOnlyWished = (talks: Contact, visit: Contact): boolean =>
  (talks.status === 'cancelled' || talks.status === 'proposed') && talks.status !== visit.status;

/** So many letters of `2025-03-15` are its month. */
const MONTH = 7;

/** The visit's month, or its only day, and nothing between the two tells another time. */
function isToldNear(talks: Contact, visit: Contact, clauses: readonly Clause[]): boolean {
  if (!visit.date || (visit.date.kind !== 'month' && !isOneDay(visit))) return false;
  const at = talks.tellings[0]?.clause.index ?? 0;
  const [nearest = at] = visit.tellings
    .map(({ clause }) => clause.index)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  // of the same month it may be the day of the news
  const month = visit.date.edtf?.slice(0, MONTH) ?? null;
  return !tellsOtherTime(clauses, nearest, at, { edtf: month });
}

/** "ক খ-এর সঙ্গে বৈঠক করেন। গত মে মাসে … সফরের সময়ও": told behind them with a month of its own, it need not be theirs. */
const isEarlierVisit = (visit: Contact, talks: Contact): boolean =>
  firstAt(visit) > firstAt(talks) && !inOneSentence(visit, talks) && visit.date?.kind === 'month';

/** "সফর স্থগিত করেছেন। মোদির সঙ্গে তাঁর বৈঠক হওয়ার কথা ছিল": what was to be on a journey not made was not. */
const isOff = ({ status, tellings }: Contact): boolean =>
  status === 'planned' && tellings.some(({ clause }) => wasToBe(clause.chunks));

/** "পরদিন তোবগের সঙ্গে তাঁর আনুষ্ঠানিক বৈঠক।": no verb says that it is over. */
const isWithoutVerb = ({ status, tellings }: Contact): boolean =>
  status === 'held' &&
  tellings.every(
    ({ statusCertain, clause, at }) =>
      !statusCertain && !clause.chunks.some((chunk) => chunk.start > at && entryOf(chunk, 'verb')),
  );

/** "একদিনের সফর", "সোমবার কিয়েভ সফর করেছেন": the visit's day is its talks' day. */
const isOneDay = ({ date, tellings }: Contact) =>
  date?.kind === 'day' && tellings.some((telling) => lastsOneDay(telling) || isDoneThatDay(telling));

const lastsOneDay = ({ clause }: Candidate) => clause.chunks.some(({ date }) => daysLong(date) === 1);

/** The whole journey is what was done on the day; "সোমবার তিন দিনের সফর শুরু করেছেন" only began on it. */
function isDoneThatDay({ rule, date, clause: { chunks }, at }: Candidate): boolean {
  const head = chunks.findIndex((chunk) => chunk.start === at);
  return (
    rule === 'trip' &&
    date?.kind === 'day' &&
    isFrameWord(chunks[head + 1], 'doing') &&
    !chunks.some((chunk) => chunk.date?.kind === 'duration')
  );
}

/** The visit on which these talks were held: the nearest told before them, by one of them, to a state of the others. */
function visitOf(talks: Contact, contacts: readonly Contact[], day: string | null): Contact | undefined {
  const people = new Set(talks.people.map(({ person }) => person.id));
  const at = firstAt(talks);
  return contacts
    .filter(
      (visit) =>
        visit.kind === 'visit' &&
        !isEarlierVisit(visit, talks) &&
        !(talks.status !== 'held' && isLongOver(visit, day)) &&
        (talks.status !== 'held' || visit.status === 'held' || isWithoutVerb(talks)) &&
        visit.place?.country &&
        visit.people.some(({ person, role }) => role === 'visitor' && people.has(person.id)) &&
        (talks.place
          ? talks.place.country === visit.place.country
          : talks.states.includes(visit.place.country) || inOneSentence(talks, visit)) &&
        (talks.kind === 'summit' || talks.states.includes(visit.place.country)) &&
        agreeInTime(talks, visit),
    )
    .sort((a, b) => nearness(a, at) - nearness(b, at))[0];
}

/** What is yet to come is not held on a journey made so many days ago. */
const isLongOver = ({ status, date }: Contact, day: string | null): boolean => {
  const [end, now] = [date?.latest, day].map((iso) => (iso ? parseDay(iso) : null));
  return status === 'held' && !!end && !!now && daysBetween(end, now) > LONGEST_STAY;
};
const LONGEST_STAY = 10;

const inOneSentence = (a: Contact, b: Contact) =>
  a.tellings.some((one) => b.tellings.some((other) => one.clause === other.clause));

const agreeInTime = (talks: Contact, visit: Contact) => {
  const [one, other] = [talks.tellings[0], visit.tellings[0]];
  if (!one || !other) return false;
  return (
    datesAgree({ ...one, date: talks.date }, { ...other, date: visit.date }) || isSoonAfter(talks, visit)
  );
};

/** "শুক্রবার দিল্লি পৌঁছান। শনিবার … বৈঠক করেন": within so many days of the day of arrival, also where nothing tells the week. */
const isSoonAfter = (talks: Contact, visit: Contact): boolean => {
  const [cameOn, metOn] = [visit.date, talks.date];
  if (cameOn?.edtf === null && metOn?.edtf === null) return isFewDaysOn(cameOn.weekday, metOn.weekday);
  const [came, met] = [visit, talks].map(({ date }) =>
    date?.kind === 'day' && date.edtf ? parseDay(date.edtf) : null,
  );
  if (!came || !met) return false;
  const days = daysBetween(came, met);
  return days > 0 && days <= MOST_DAYS;
};
const MOST_DAYS = 4;
const isFewDaysOn = (first: number | undefined, later: number | undefined): boolean =>
  first !== undefined && later !== undefined && first !== later && (later - first + 7) % 7 <= MOST_DAYS;

const nearness = (visit: Contact, at: number) =>
  Math.min(...visit.tellings.map((telling) => Math.abs(telling.at - at)));
