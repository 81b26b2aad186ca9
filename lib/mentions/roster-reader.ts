import { standsBare } from '@/lib/bengali/stands-bare';
import type { TextDates } from '@/lib/dates/text-dates';
import { KIND_BITS } from '@/lib/words/kinds';
import type { LeaderRecord } from '@/seeds/lexicon';
import { isAnothersOffice } from './anothers-office';
import { bearerSpeltOtherwise } from './bearer-spelt-otherwise';
import { goesOnAsAnothers } from './begun-name';
import { bestLeader } from './best-leader';
import { type LastNamed, nameLast, POINTED_AT } from './last-named';
import { leaderNamed } from './leader-named';
import { isLikelyName } from './likely-name';
import { hasUnknownGivenName, isPartOfLongerName } from './longer-name';
import { type NameEdges, type UnknownName, unknownName } from './name-after-title';
import { nameBrokenOff } from './name-broken-off';
import { cutOtherwise } from './name-ending';
import { nameSpeltOtherwise, rareWordsAhead } from './name-spelt-otherwise';
import { officePhrase } from './office-phrase';
import type { OfficePhrase, Person, PersonMention } from './person';
import { behindRespect, isAddress, respectFrom } from './respect';
import { restOfName } from './rest-of-name';
import type { Tokens } from './token-table';
import { entriesOf, type Token } from './tokens';
import { addUnknown, sameKnown, sameUnknown, type Unknowns } from './unknown-person';

/** What may name a person or stand before one; a word that is known for anything else does neither. */
const PERSONAL = KIND_BITS.title | KIND_BITS.leader;
/** What the reader stops at. */
const ASKED = PERSONAL | POINTED_AT | KIND_BITS.opens;

/** Goes through a text once, and keeps whom it names in full or behind a title. */
export class RosterReader implements NameEdges {
  readonly persons = new Map<string, Person>();
  readonly mentions: PersonMention[] = [];
  /** Offices without a name behind them. */
  readonly unnamed: OfficePhrase[] = [];
  /** Which tokens belong to a name; by their indices. */
  readonly taken = new Set<number>();
  /** Those of the persons whom the lexicon knows, and the others. */
  private readonly recorded: Person[] = [];
  private readonly unknowns: Unknowns = new Map();
  private readonly last: LastNamed = { state: null, organisation: null, there: null };
  private inFull: Set<string> | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly dates: TextDates,
    private readonly day: string | null,
  ) {}

  read(): this {
    const { tokens, taken } = this;
    const mayBeName = rareWordsAhead(tokens);
    for (let i = tokens.next(ASKED, 0); i < tokens.length; i = tokens.next(ASKED, i + 1)) {
      const kinds = tokens.kindsAt(i);
      if ((kinds & POINTED_AT) !== 0) nameLast(this.last, tokens, i);
      if (taken.has(i)) continue;
      const named = (kinds & PERSONAL) !== 0 && (this.readTitle(i) || this.readLeader(i));
      if (!named && (kinds & KIND_BITS.opens) !== 0 && mayBeName(i)) this.readOtherSpelling(i);
    }
    return this;
  }

  /** A title and the name behind it; false where none stands there, and the office is without a name. */
  private readTitle(index: number): boolean {
    const office = officePhrase(this.tokens, index, this.text, this.last);
    if (!office) return false;
    if (office.end === this.tokens.at(index)?.stemEnd && !office.plural && this.readBearer(index, office))
      return true;
    // "প্রধানমন্ত্রী ও সেনাপ্রধান সাক্ষাৎ করেন": without a name behind them two offices are two people's
    this.unnamed.push(office.also ? { ...office, start: office.words.start, also: null } : office);
    return false;
  }

  private readBearer(title: number, office: OfficePhrase): boolean {
    const { tokens, text, day } = this;
    const from = behindRespect(tokens, title);
    const next = tokens.at(from);
    if (!next) return false;
    const respect = respectFrom(tokens, title + 1, next);
    const leader = bestLeader(entriesOf(next, 'leader'), office, day, () => this.namedInFull());
    const longer = leader?.form === 'short' && isPartOfLongerName(tokens, from, text);
    if (leader && !longer && !isAnothersOffice(office, leader.leader, this.persons.values())) {
      const rule = leader.form === 'full' ? 'full-name' : 'short-name';
      const rest = rule === 'full-name' ? null : restOfName(tokens, from, text, leader.leader);
      const person = this.known(leader.leader);
      if (rest) this.note(rest, rest, person, 'other-spelling', office, respect);
      else this.note(next, at(from), person, rule, office, respect);
      return true;
    }
    const cut = nameBrokenOff(tokens, from, text, office, day);
    if (cut) {
      this.note(cut.name, cut.name, this.known(cut.record), 'other-spelling', office, respect);
      return true;
    }
    const short = next.mark ? null : unknownName(tokens, from, text, this);
    if (!short) return false;
    const long = short.case === 'nominative' ? null : unknownName(tokens, from, text, this, true);
    const beyond = long && long.to > short.to ? this.bearer(long, office) : null;
    const asItIs = beyond ? null : this.bearer(short, office);
    const other = beyond || asItIs ? null : cutOtherwise(short, text);
    const ofOther = other && this.bearer(other, office);
    const name = (beyond && long) || (ofOther && other) || short;
    const record = beyond ?? ofOther ?? asItIs;
    if (!record && !isLikelyName(name, office, text, isAddress(tokens.at(from - 1)))) return false;
    const person = record ? this.known(record) : this.unknown(name, office);
    this.note(name, name, person, record ? 'other-spelling' : 'name-after-title', office, respect);
    return true;
  }

  /** Who bears the office and is named so, in another spelling. */
  private bearer({ start, stemEnd }: UnknownName, office: OfficePhrase): LeaderRecord | null {
    return bearerSpeltOtherwise(this.text.slice(start, stemEnd), office, this.day);
  }

  /** A leader's name without a title before it; false where the token is none. */
  private readLeader(index: number): boolean {
    const { tokens, text } = this;
    const leader = leaderNamed(tokens, index, this.day, this.persons, this.mentions, text);
    if (!leader) return false;
    const isFull = leader.form === 'full';
    const anothers =
      (!isFull &&
        (hasUnknownGivenName(tokens, index, text) || goesOnAsAnothers(tokens, index, leader.leader, text))) ||
      isPartOfLongerName(tokens, index, text);
    if (anothers) return true;
    const rule = isFull ? 'full-name' : 'short-name';
    this.note(tokens.at(index) as Token, at(index), this.known(leader.leader), rule, null, undefined);
    return true;
  }

  private readOtherSpelling(index: number): void {
    const name = nameSpeltOtherwise(this.tokens, index, this.text);
    if (name) this.note(name, name, this.known(name.leader), 'other-spelling', null, undefined);
  }

  /** Keeps where a person is named, and the office told with the name. */
  private note(
    { start, stemEnd, end, case: grammatical }: Omit<Token, 'meant' | 'entries' | 'kinds' | 'mark'>,
    { from, to }: { from: number; to: number },
    person: Person,
    rule: PersonMention['rule'],
    office: OfficePhrase | null,
    respect: number | undefined,
  ): void {
    for (let i = from; i < to; i++) this.taken.add(i);
    if (office) person.offices.push(office, ...(office.also ? [office.also] : []));
    this.mentions.push({ start, stemEnd, end, case: grammatical, respect, person, rule, office });
  }

  private known(record: LeaderRecord): Person {
    let person = this.persons.get(record.id);
    if (!person) {
      person = { id: record.id, record, name: record.name, offices: [], home: null };
      this.persons.set(person.id, person);
      this.recorded.push(person);
    }
    return person;
  }

  private unknown(name: UnknownName, office: OfficePhrase): Person {
    const letters = this.text.slice(name.start, name.stemEnd);
    return (
      sameKnown(this.recorded, letters, office, this.day) ??
      sameUnknown(this.unknowns, letters, office) ??
      addUnknown(this.persons, this.unknowns, letters, office)
    );
  }

  isBare(word: string): boolean {
    return standsBare(this.text, word);
  }

  isDate(index: number): boolean {
    return this.dates.covers((this.tokens.at(index) as Token).start);
  }

  /** Ids of the leaders whose full names stand in the text. */
  private namedInFull(): ReadonlySet<string> {
    if (this.inFull) return this.inFull;
    this.inFull = new Set();
    const { tokens } = this;
    const { leader } = KIND_BITS;
    for (let i = tokens.next(leader, 0); i < tokens.length; i = tokens.next(leader, i + 1))
      for (const entry of tokens.entriesAt(i))
        if (entry.type === 'leader' && entry.form === 'full') this.inFull.add(entry.leader.id);
    return this.inFull;
  }
}

const at = (index: number) => ({ from: index, to: index + 1 });
