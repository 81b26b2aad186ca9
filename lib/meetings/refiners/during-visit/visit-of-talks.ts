import type { Contact } from '@/lib/meetings/telling/contact';
import { datesAgree } from '@/lib/meetings/telling/same-contact';
import { daysBetween, parseDay } from '@/lib/time/calendar';
import { firstAt } from '../refiner';
import { isWithoutVerb } from './only-wished';

/** "ক খ-এর সঙ্গে বৈঠক করেন। গত মে মাসে … সফরের সময়ও": told behind them with a month of its own, it need not be theirs. */
const isEarlierVisit = (visit: Contact, talks: Contact): boolean =>
  firstAt(visit) > firstAt(talks) && !inOneSentence(visit, talks) && visit.date?.kind === 'month';

/** The visit on which these talks were held: the nearest told before them, by one of them, to a state of the others. */
export function visitOf(
  talks: Contact,
  contacts: readonly Contact[],
  day: string | null,
): Contact | undefined {
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
