import { standsBare } from '@/lib/bengali/stands-bare';
import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Span } from '@/lib/span';
import { type LeaderRecord, titles } from '@/seeds/lexicon';
import { isAnothersOffice } from './anothers-office';
import { bestLeader } from './best-leader';
import { homeState } from './home-state';
import { isKin } from './kin';
import { isLikelyName } from './likely-name';
import { hasUnknownGivenName, isPartOfLongerName } from './longer-name';
import { unknownName } from './name-after-title';
import { nameSpeltOtherwise, rareWordsAhead } from './name-spelt-otherwise';
import { dropNamesakes } from './namesakes';
import { type LastNamed, officePhrase } from './office-phrase';
import { officesTakenUp } from './office-taken-up';
import { paired } from './paired';
import type { OfficePhrase, Person, PersonMention } from './person';
import { isAddress, respectFrom } from './respect';
import { readShortForms } from './short-forms';
import { bearerSpeltOtherwise } from './spelt-otherwise';
import { covers } from './term';
import { entriesOf, entryOf, isGrammar, type Token } from './tokens';
import { addUnknown, sameKnown, sameUnknown, type Unknowns } from './unknown-person';

/** Everyone whom the article names, where, and the offices that stand without a name. */
export interface Roster {
  persons: Person[];
  /** In order, none overlapping. */
  mentions: PersonMention[];
  unnamed: OfficePhrase[];
}

/** "জাতীয় নিরাপত্তা উপদেষ্টা (এনএসএ) অজিত দোভাল", "মেজর জেনারেল (অব.) তারিক আহমেদ সিদ্দিক" */
function behindBracket(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.mark !== '(') return index;
  if (tokens[index + 2]?.mark === ')') return index + 3;
  return tokens[index + 2]?.mark === '.' && tokens[index + 3]?.mark === ')' ? index + 4 : index;
}

/** Ids of the leaders whose full names stand in the text. */
function namedInFull(tokens: readonly Token[]): Set<string> {
  const named = new Set<string>();
  for (const { entries } of tokens)
    if ((entries.types & TYPE_BITS.leader) !== 0)
      for (const entry of entries)
        if (entry.type === 'leader' && entry.form === 'full') named.add(entry.leader.id);
  return named;
}

/** Whether an office that nobody says the state of goes without saying: ministers and who leads them, one at a time. */
const isGovernments = ({ title, of, foreign, plural, former }: OfficePhrase): boolean =>
  GOVERNMENTS.has(title) && !of && !foreign && !plural && !former;
const GOVERNMENTS: ReadonlySet<string> = new Set(
  titles.filter(({ kind }) => kind === 'minister' || kind === 'head-of-government').map(({ id }) => id),
);

/** What may name a person or stand before one; a word that is known for anything else does neither. */
const PERSONAL = TYPE_BITS.title | TYPE_BITS.leader;

const NAMED = TYPE_BITS.country | TYPE_BITS.organisation;

function nameLast(last: LastNamed, tokens: readonly Token[], index: number): void {
  const token = tokens[index] as Token;
  const country = entryOf(token, 'country');
  // "ইন্দোনেশিয়া ইসরায়েলে দেশটির প্রেসিডেন্টের সফর …": whose president it is was told before where he goes
  const whither = token.case === 'locative' && isGrammar(tokens[index + 1], 'that-state');
  if (country && !(whither && last.state)) last.state = country.code;
  const organisation = entryOf(token, 'organisation')?.organisation;
  if (organisation) last.organisation = organisation.id;
}

/**
 * Finds the people of an article: full names that the lexicon knows, names behind titles, then the short forms of both.
 * @param text letters as mapped by `readLetters`
 * @param dates where dates stand, found when first asked for: no name goes into one
 * @param day the article's ISO day, null where it is not told
 * @param own the paper's state, null where it is not known
 */
export function readRoster(
  text: string,
  tokens: readonly Token[],
  dates: () => readonly Span[],
  day: string | null,
  own: string | null,
): Roster {
  const persons = new Map<string, Person>();
  const mentions: PersonMention[] = [];
  const unnamed: OfficePhrase[] = [];
  const taken = new Uint8Array(tokens.length);
  const bare = (word: string) => standsBare(text, word);
  const stops = (index: number) =>
    dates().some(
      (date) => date.start <= (tokens[index] as Token).start && (tokens[index] as Token).start < date.end,
    );

  const known = (record: LeaderRecord): Person => {
    let person = persons.get(record.id);
    if (!person) {
      person = { id: record.id, record, name: record.name, offices: [], home: null };
      persons.set(person.id, person);
      recorded.push(person);
    }
    return person;
  };
  const note = (mention: PersonMention) => {
    if (mention.office)
      mention.person.offices.push(mention.office, ...(mention.office.also ? [mention.office.also] : []));
    mentions.push(mention);
  };

  const inFull = namedInFull(tokens);
  const mayBeName = rareWordsAhead(tokens);
  const last: LastNamed = { state: null, organisation: null };
  const unknowns: Unknowns = new Map();
  const recorded: Person[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { types } = token.entries;
    if ((types & NAMED) !== 0) nameLast(last, tokens, i);
    if (taken[i] || token.mark || (types === 0 ? !mayBeName(i) : (types & PERSONAL) === 0)) continue;
    const office = officePhrase(tokens, i, text, last);
    if (office && office.end === token.stemEnd && !office.plural) {
      let j = i + 1;
      while (isAddress(tokens[j]) || (tokens[j]?.mark === '.' && isAddress(tokens[j - 1]))) j++;
      j = behindBracket(tokens, j);
      while (isAddress(tokens[j])) j++;
      const next = tokens[j];
      const leader = next && bestLeader(entriesOf(next, 'leader'), office, day, inFull);
      const longer = leader?.form === 'short' && isPartOfLongerName(tokens, j, text);
      if (next && leader && !longer && !isAnothersOffice(office, leader.leader, persons.values())) {
        taken[j] = 1;
        const rule = leader.form === 'full' ? 'full-name' : 'short-name';
        note({
          start: next.start,
          stemEnd: next.stemEnd,
          end: next.end,
          case: next.case,
          respect: respectFrom(tokens, i + 1, next),
          person: known(leader.leader),
          rule,
          office,
        });
        continue;
      }
      const name = next && !next.mark ? unknownName(tokens, j, text, bare, stops) : null;
      const record = name && bearerSpeltOtherwise(text.slice(name.start, name.stemEnd), office, day);
      if (name && record) {
        for (let k = name.from; k < name.to; k++) taken[k] = 1;
        note({
          ...name,
          respect: respectFrom(tokens, i + 1, next),
          person: known(record),
          rule: 'other-spelling',
          office,
        });
        continue;
      }
      if (name && isLikelyName(name, office, text, isAddress(tokens[j - 1]))) {
        const letters = text.slice(name.start, name.stemEnd);
        const person =
          sameKnown(recorded, letters, office, day) ??
          sameUnknown(unknowns, letters, office) ??
          addUnknown(persons, unknowns, letters, office);
        for (let k = name.from; k < name.to; k++) taken[k] = 1;
        note({
          ...name,
          respect: respectFrom(tokens, i + 1, next),
          person,
          rule: 'name-after-title',
          office,
        });
        continue;
      }
    }
    // "প্রধানমন্ত্রী ও সেনাপ্রধান সাক্ষাৎ করেন": without a name behind them two offices are two people's
    if (office) unnamed.push(office.also ? { ...office, start: office.words.start, also: null } : office);
    const leaders = entriesOf(token, 'leader');
    const full =
      leaders.find(
        (entry) =>
          entry.form === 'full' && (day === null || entry.leader.offices.some((term) => covers(term, day))),
      ) ?? leaders.find((entry) => entry.form === 'full');
    const leader =
      full ??
      (leaders.length === 0 || isKin(tokens, i)
        ? undefined
        : (leaders.find((entry) => entry.form === 'famous') ?? paired(tokens, i, day)));
    const anothers = !full && hasUnknownGivenName(tokens, i, text);
    if (leader && !anothers && !isPartOfLongerName(tokens, i, text)) {
      taken[i] = 1;
      note({
        start: token.start,
        stemEnd: token.stemEnd,
        end: token.end,
        case: token.case,
        person: known(leader.leader),
        rule: full ? 'full-name' : 'short-name',
        office: null,
      });
      continue;
    }
    const otherwise = leader || !mayBeName(i) ? null : nameSpeltOtherwise(tokens, i, text);
    if (otherwise) {
      for (let k = i; k < otherwise.to; k++) taken[k] = 1;
      note({ ...otherwise, person: known(otherwise.leader), rule: 'other-spelling', office: null });
    }
  }
  readShortForms(text, tokens, taken, persons, mentions);
  dropNamesakes(tokens, mentions, persons);
  const home = homeState(tokens, mentions, own);
  for (const person of persons.values()) person.home = home;
  if (own && own === home) for (const office of unnamed) if (isGovernments(office)) office.home = own;
  mentions.sort((a, b) => a.start - b.start);
  officesTakenUp(text, unnamed, mentions);
  return { persons: [...persons.values()], mentions, unnamed };
}
