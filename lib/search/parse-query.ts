import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import { parseDay } from '@/lib/time/calendar';
import { todayInDhaka } from '@/lib/time/quick-ranges';
import { contactsTold, saysNoMore, type ToldContact } from './contacts-told';
import { dotsGone } from './dots-gone';
import { endingsWritten } from './endings-apart';
import { searchWords } from './letters';
import { AHEAD, isOf, STATUSES, writtenOut } from './listed-words';
import { phrasesAsWords } from './phrases-as-words';
import { asksForAll, isBareQuestion, type ToldWord, tellingOf } from './telling-words';
import { OPEN, timesApart } from './times-asked';
import { timesTold } from './times-told';
import { wordsBehindIn } from './told-inside';

/** As many as a headline of two with their titles has; each more costs all rows of words that it ends. */
const MOST_NAME_WORDS = 12;
const CAPITALS = /\b[A-Z]+\b/g;

/** What somebody typed, taken apart. */
export interface SearchQuery {
  /** As typed, without blanks around it. */
  typed: string;
  /** The words that may be names, in their order; at most twelve. */
  names: string[];
  /** Those behind them, which nobody was looked for by. */
  leftOver: string[];
  /** The numbers of those before which another word stood that says what was done: চীন সফরে প্রধানমন্ত্রী. */
  apart: number[];
  /** Those of them that were typed in capitals, as a code is: US. */
  capitals: string[];
  /** Those that stand behind `in`, so that they are a place where they can be. */
  behindIn: string[];
  /** Days, months and years that are told, as EDTF: `2024`, `2026-05`; from one on or up to it, `2024/..`, `../2026-05`. */
  times: string[];
  /** One of them is a week, which has more than seven days: it is not told on which day it begins. */
  week: boolean;
  /** A time is told, and nothing else: articles of that time are meant, and not those that hold its digits. */
  timeAlone: boolean;
  /** What looks like a day and tells no certain time, as typed: ১৫ মে, 31 June 2026. */
  unclear: string[];
  /** Kinds of meetings that are told. */
  kinds: MeetingKind[];
  /** What is told of what became of them, or is to. */
  statuses: MeetingStatus[];
  /** A word for meetings is told, of one kind or of any. */
  contact: boolean;
  /** Nothing but a word for meetings is told, or who met whom is asked: all of them are meant. */
  allMeetings: boolean;
  /** All words but those that only join or ask, or tell a day or a month: what an article is to hold. */
  words: string[];
}

/**
 * @param typed what stands in the box, any Unicode @param today ISO day, against which some times are told: গত মাসে, this year
 * @param typing its last word may go on
 */
export function parseQuery(typed: string, today: string = todayInDhaka(), typing = false): SearchQuery {
  const written = phrasesAsWords(dotsGone(typed));
  const pieces = timesTold(written, parseDay(today), typing);
  const all = pieces.flatMap(({ text, is }) =>
    searchWords(endingsWritten(text))
      .flatMap(writtenOut)
      .map((word): ToldWord => ({ word, is })),
  );
  const inCapitals = (written.match(CAPITALS) ?? []).map((word) => word.toLowerCase());
  const telling = tellingOf(all);
  const said = telling.map(({ word, is }) => (is === 'words' ? word : ''));
  const contacts = contactsTold(said);
  const contactAt = (at: number) => contacts.find(({ from, to }) => from <= at && at < to);
  const nobody = isBareQuestion(all);
  const { names, apart, kinds, statuses, years } = wordsTold(telling, contactAt, nobody);
  const times = new Set([...pieces.flatMap((piece) => (piece.is === 'time' ? [piece.edtf] : [])), ...years]);
  if (isAhead(telling)) {
    statuses.add('planned').add('proposed');
    if (times.size === 0) times.add(`${today}/${OPEN}`);
  }
  const timesOf = timesApart([...times]);
  // beside others a year tells a time: an article of it need not say so
  const asText = telling.flatMap(({ word, is }, at) => {
    const contact = contactAt(at);
    return (is === 'words' && isYear(word)) || (contact && saysNoMore(said, contact, at)) ? [] : [word];
  });
  return {
    typed: typed.trim(),
    names: names.slice(0, MOST_NAME_WORDS),
    leftOver: names.slice(MOST_NAME_WORDS),
    apart: [...apart],
    capitals: names.filter((word) => inCapitals.includes(word)),
    behindIn: wordsBehindIn(written),
    times: timesOf,
    week: pieces.some((piece) => piece.is === 'time' && piece.week),
    timeAlone: timesOf.length > 0 && telling.every(({ word, is }) => is === 'time' || isYear(word)),
    unclear: pieces.flatMap((piece) => (piece.is === 'unclear' ? [piece.typed] : [])),
    kinds: [...kinds],
    statuses: [...statuses],
    contact: contacts.length > 0,
    allMeetings:
      asksForAll(all) || (telling.length > 0 && telling.every((_, at) => contactAt(at)?.kind === null)),
    words: asText.length > 0 ? asText : telling.map(({ word }) => word),
  };
}

interface WordsTold {
  names: string[];
  apart: Set<number>;
  kinds: Set<MeetingKind>;
  statuses: Set<MeetingStatus>;
  years: string[];
}

/** What each word says: a kind of meeting, what became of it, a year, or a name. @param nobody none of them is a name */
function wordsTold(
  telling: readonly ToldWord[],
  contactAt: (at: number) => ToldContact | undefined,
  nobody: boolean,
): WordsTold {
  const told: WordsTold = {
    ...{ names: [], years: [] },
    ...{ apart: new Set(), kinds: new Set(), statuses: new Set() },
  };
  for (const [at, { word, is }] of telling.entries()) {
    if (is !== 'words' || AHEAD.has(word)) continue;
    const contact = contactAt(at);
    const status = contact ? undefined : STATUSES.find(([, list]) => isOf(list, word))?.[0];
    if (contact || status) told.apart.add(told.names.length);
    if (contact?.kind) told.kinds.add(contact.kind);
    else if (status) told.statuses.add(status);
    else if (isYear(word)) told.years.push(word);
    else if (!contact && !nobody) told.names.push(word);
  }
  return told;
}

const isAhead = (telling: readonly ToldWord[]): boolean =>
  telling.some(({ word, is }) => is === 'words' && AHEAD.has(word));

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
