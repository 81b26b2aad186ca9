import type { Person } from './person';
import { covers } from './term';

/**
 * The state or organisation that a person speaks for in this article: the one that stands by a title of theirs,
 * else the one of the office that they held on the day, else of their last office.
 * @returns ISO code or organisation id; null where neither the article nor the lexicon tells
 */
export function stateOf(person: Person, day: string | null): string | null {
  const terms = person.record?.offices ?? [];
  // a title told with a state that the lexicon knows them to serve outweighs one that only stands near
  const confirmed = person.offices.find(({ of }) => of && terms.some((term) => term.of === of));
  if (confirmed) return confirmed.of;
  if (!person.record) return person.offices.find(({ of }) => of)?.of ?? person.home;
  const serving = day ? terms.filter((term) => covers(term, day)) : [];
  return (serving.at(-1) ?? terms.at(-1))?.of ?? null;
}
