import type { TextDates } from '@/lib/dates/text-dates';
import { titles } from '@/seeds/lexicon';
import { homeState } from './home-state';
import { dropNamesakes } from './namesakes';
import { officesTakenUp } from './office-taken-up';
import { paperState } from './paper-state';
import type { OfficePhrase, Person, PersonMention } from './person';
import { RosterReader } from './roster-reader';
import { readShortForms } from './short-forms';
import type { Tokens } from './token-table';

/** Everyone whom the article names, where, and the offices that stand without a name. */
export interface Roster {
  persons: Person[];
  /** In order, none overlapping. */
  mentions: PersonMention[];
  unnamed: OfficePhrase[];
}

/** Whether an office that nobody says the state of goes without saying: ministers and who leads them, one at a time. */
const isGovernments = ({ title, of, foreign, plural, former }: OfficePhrase): boolean =>
  GOVERNMENTS.has(title) && !of && !foreign && !plural && !former;
const GOVERNMENTS: ReadonlySet<string> = new Set(
  titles.filter(({ kind }) => kind === 'minister' || kind === 'head-of-government').map(({ id }) => id),
);

/**
 * Finds the people of an article: full names that the lexicon knows, names behind titles, then the short forms of both.
 * @param text letters as mapped by `readLetters`
 * @param dates no name goes into one
 * @param day the article's ISO day, null where it is not told
 * @param publisher the paper, whose own state goes without saying; null where it is not told
 * @param url the article's own address, which tells the paper more surely
 */
export function readRoster(
  text: string,
  tokens: Tokens,
  dates: TextDates,
  day: string | null,
  publisher: string | null,
  url: string | null,
): Roster {
  const { persons, mentions, unnamed, taken } = new RosterReader(text, tokens, dates, day).read();
  if (persons.size > 0) {
    readShortForms(text, tokens, taken, persons, mentions);
    dropNamesakes(tokens, mentions, persons, day);
  }
  // whose state it is matters to people without one of their own, and to offices of the paper's own state
  const own = persons.size > 0 || unnamed.length > 0 ? paperState(publisher, url) : null;
  const home = persons.size > 0 || own ? homeState(tokens, mentions, own) : null;
  for (const person of persons.values()) person.home = home;
  if (own && own === home) for (const office of unnamed) if (isGovernments(office)) office.home = own;
  mentions.sort((a, b) => a.start - b.start);
  officesTakenUp(text, unnamed, mentions);
  return { persons: [...persons.values()], mentions, unnamed };
}
