import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import { fits } from './office-holder';
import type { OfficePhrase, Person } from './person';
import { unknownLeaderId } from './unknown-leader-id';

/** One person told twice: the same letters, or the last words of the longer name; with one title whatever state stands by. */
export function sameUnknown(unknowns: Unknowns, letters: string, office: OfficePhrase): Person | undefined {
  return unknowns
    .get(lastWord(letters))
    ?.find(
      (person) =>
        (person.name === letters ||
          person.name.endsWith(` ${letters}`) ||
          isOneHolder(person, letters, office)) &&
        person.offices.some(
          (known) =>
            !known.of ||
            !office.of ||
            known.of === office.of ||
            (known.title === office.title && person.name === letters && letters.includes(' ')),
        ),
    );
}

/** "ওআইসি মহাসচিব হিসাইন ব্রাহিম তাহা … মহাসচিব হিসেইন তাহা": one at a time has the office, and the names begin and end alike. */
const isOneHolder = (person: Person, letters: string, office: OfficePhrase): boolean =>
  !office.shared &&
  !office.former &&
  person.offices.some(({ title, of, former }) => title === office.title && of === office.of && !former) &&
  letters.includes(' ') &&
  nameSkeleton(letters.split(' ')[0] ?? '') === nameSkeleton(person.name.split(' ')[0] ?? '');

/** The people of an article whom the lexicon lacks, by the last word of their names, in the order of the text. */
export type Unknowns = Map<string, Person[]>;
const lastWord = (letters: string) => letters.slice(letters.lastIndexOf(' ') + 1);

/**
 * "কে পি শর্মা অলি … প্রধানমন্ত্রী পিকে শর্মা ওলি": a known person of the article whose name ends with the same two words, or begins
 * and ends with them, told with a title that they bear.
 */
export function sameKnown(
  persons: readonly Person[],
  letters: string,
  office: OfficePhrase,
  day: string | null,
): Person | undefined {
  const words = letters.split(' ');
  const ending = words.slice(-2).join(' ');
  if (words.length < 2) return undefined;
  for (const person of persons) {
    const names = person.record ? [person.record.name, ...person.record.aliases] : [];
    const same = names
      .map(spell)
      .some((name) => name.endsWith(` ${ending}`) || isCutShort(words, name.split(' ')));
    if (same && fits(person, office, day)) return person;
  }
  return undefined;
}

/** "হিসেইন ব্রাহিম তাহা … হিসেইন তাহা": the first word and the last, of a name of more. */
const isCutShort = (words: readonly string[], name: readonly string[]): boolean =>
  words.length === 2 &&
  name.length > 2 &&
  nameSkeleton(words[0] ?? '') === nameSkeleton(name[0] ?? '') &&
  nameSkeleton(words[1] ?? '') === nameSkeleton(name.at(-1) ?? '');

/** Puts a person whom the lexicon lacks on the roster. */
export function addUnknown(
  persons: Map<string, Person>,
  unknowns: Unknowns,
  letters: string,
  office: OfficePhrase,
): Person {
  const id = unknownLeaderId(letters, office.of);
  const known = persons.get(id);
  if (known) return known;
  const person = { id, record: null, name: letters, offices: [], home: null };
  persons.set(id, person);
  const alike = unknowns.get(lastWord(letters));
  if (alike) alike.push(person);
  else unknowns.set(lastWord(letters), [person]);
  return person;
}
