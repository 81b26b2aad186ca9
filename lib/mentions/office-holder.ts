import { spell } from '@/lib/bengali/letters';
import { titles } from '@/seeds/lexicon';
import { servedOtherwise, type Years } from './office-then';
import type { OfficePhrase, Person } from './person';
import { stateOf } from './state-of';
import { bears } from './term';

/** Whether this person, as far as the article or the lexicon tells, holds or held the office. */
export function fits(person: Person, office: OfficePhrase, day: string | null): boolean {
  const told = person.offices.some(
    (known) =>
      known.title === office.title &&
      // "সাবেক প্রধানমন্ত্রী বরিস জনসন … যুক্তরাজ্যের প্রধানমন্ত্রী": another holds it now
      (!known.former || office.former) &&
      (!office.shared || isOneName(known.name, office.name)) &&
      (!office.of || (known.of ?? stateOf(person, day)) === office.of),
  );
  if (told) return true;
  if (office.shared) return false;
  return bears(person.record?.offices ?? [], office, day);
}

const isToldBare = (person: Person, { title }: OfficePhrase): boolean =>
  person.offices.some((known) => known.title === title && !known.of);

/** "আইনমন্ত্রী" and "মন্ত্রী", and not "শিক্ষামন্ত্রী". */
const isOneName = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/**
 * Whom an office without a name stands for: the person on the roster who bears it, last named before it first. "প্রধানমন্ত্রী" alone
 * is first of all the one whom the article calls so without a state, and not "মালয়েশিয়ার প্রধানমন্ত্রী".
 * @param candidates persons of the roster, the most recently named first
 * @param years when that was, where the words before the office tell it: nobody who held it in other years is meant
 * @returns null where nobody fits: the title then stays unresolved
 */
export function officeHolder(
  office: OfficePhrase,
  candidates: Iterable<Person>,
  day: string | null,
  years: Years | null = null,
): Person | null {
  if (office.plural) return null;
  let first: Person | null = null;
  const everyone = [...candidates];
  for (const person of everyone) {
    if (!fits(person, office, day) || (years && servedOtherwise(person, office, years))) continue;
    if (office.of || isToldBare(person, office)) return person;
    // "ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি শেখ হাসিনাকে ফোন করেছেন। প্রধানমন্ত্রী …": in a paper of Dhaka its own, whom it names without her office
    const own = office.home !== null && stateOf(person, day) === office.home;
    if (own && !person.offices.some(({ title }) => title === office.title)) return person;
    first ??= person;
  }
  return first ?? (office.of ? null : saidWithoutBranch(office, everyone));
}

/** "মন্ত্রীর সঙ্গে সাক্ষাৎ করেন", where one পররাষ্ট্রমন্ত্রী was named; of several the only one whose state stands nowhere. */
function saidWithoutBranch(office: OfficePhrase, everyone: readonly Person[]): Person | null {
  if (office.former || office.name !== PLAIN.get(office.title)) return null;
  const told = everyone.flatMap((person) =>
    person.offices
      .filter(({ title }) => SAID_AS.get(title) === office.title)
      .map(({ of }) => ({ person, of })),
  );
  const own = told.filter(({ of }) => !of);
  const meant = new Set((own.length ? own : told).map(({ person }) => person));
  const [only] = meant;
  return only && meant.size === 1 ? only : null;
}
const PLAIN: ReadonlyMap<string, string> = new Map(titles.map(({ id, name }) => [id, spell(name)]));
const SAID_AS: ReadonlyMap<string, string | null> = new Map(titles.map(({ id, saidAs }) => [id, saidAs]));
