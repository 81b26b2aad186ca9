import { type Letters, quote, readLetters, shownSpan } from '@/lib/bengali/letters';
import { splitSentences } from '@/lib/bengali/sentences';
import { TextDates } from '@/lib/dates/text-dates';
import { lexiconDigest } from '@/lib/lexicon/digest';
import { findMeetings } from '@/lib/meetings/find-meetings';
import { mayMeet } from '@/lib/meetings/no-contact/may-meet';
import { meetsWithoutPeople } from '@/lib/meetings/no-contact/without-people';
import { chunkSentences } from '@/lib/mentions/chunks';
import { namePeople } from '@/lib/mentions/name-people';
import type { PersonMention } from '@/lib/mentions/person';
import { readRoster } from '@/lib/mentions/roster';
import { stateOf } from '@/lib/mentions/state-of';
import { stateMentions } from '@/lib/mentions/states';
import { tokenise } from '@/lib/mentions/tokenise';
import type { CleanArticle } from '@/lib/page/clean-article';
import { hasLostWords } from '@/lib/page/lost-words';
import type { Mention, Reading, ReadLeader } from '@/lib/reading';
import { parseDay } from '@/lib/time/calendar';

/** Raised whenever a rule changes what comes out; the lexicon's digest changes by itself. */
const RULES = 27;

/** Version of rules and lexicon together: stored articles of another are read again. */
export const READER_VERSION = `${RULES}-${lexiconDigest()}`;

/**
 * Reads one article: letters → sentences → tokens → people, dates → meetings. Pure and synchronous; never throws on
 * text. Every mention and every meeting carries its span in `article.text` and the id of the rule that found it.
 */
export function readArticle(article: CleanArticle): Reading {
  const letters = readLetters(article.text);
  const { text } = letters;
  const day = article.published?.day ?? null;
  const sentences = splitSentences(text);
  const cut = tokenise(text);
  const { tokens } = cut;
  const dates = new TextDates(letters, day ? parseDay(day) : null, cut.dated);
  const roster = readRoster(text, tokens, dates, day, article.publisher, article.url);
  const anybody = roster.persons.length > 0;
  const meets =
    mayMeet(text, tokens) &&
    (anybody || meetsWithoutPeople(sentences, tokens, roster.unnamed)) &&
    !hasLostWords(article.text);
  const clauses = meets || anybody ? chunkSentences(text, sentences, tokens, roster, dates) : [];
  const pointed = namePeople(clauses, roster, day, meets);
  const others = stateMentions(letters, tokens);
  const people = [...roster.mentions, ...pointed];
  const named = byPerson(roster.mentions);
  const reports = meets ? findMeetings(letters, clauses, day) : [];
  cut.release();
  return {
    article,
    sentences: sentences.map((sentence) => shownSpan(letters, sentence)),
    mentions: [...people.map((mention) => leaderMention(letters, mention)), ...others].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    leaders: roster.persons.map((person) => readLeader(letters, person, named.get(person) ?? [], day)),
    countries: targets(others, 'country'),
    organisations: targets(others, 'organisation'),
    reports,
    readerVersion: READER_VERSION,
  };
}

const targets = (mentions: readonly Mention[], kind: Mention['kind']) =>
  [...new Set(mentions.filter((mention) => mention.kind === kind).map((mention) => mention.target))].sort();

function leaderMention(letters: Letters, mention: PersonMention): Mention {
  const { start, end, text } = quote(letters, mention);
  return { start, end, text, kind: 'leader', target: mention.person.id, rule: mention.rule };
}

/** Each person's mentions, in the order of the text. */
function byPerson(mentions: readonly PersonMention[]): Map<PersonMention['person'], PersonMention[]> {
  const own = new Map<PersonMention['person'], PersonMention[]>();
  for (const mention of mentions) {
    const before = own.get(mention.person);
    if (before) before.push(mention);
    else own.set(mention.person, [mention]);
  }
  return own;
}

const fullestFirst = (forms: readonly string[]) => [...new Set(forms)].sort((a, b) => b.length - a.length);

function readLeader(
  letters: Letters,
  person: PersonMention['person'],
  own: readonly PersonMention[],
  day: string | null,
): ReadLeader {
  const named = own.map(({ start, stemEnd }) => quote(letters, { start, end: stemEnd }).text);
  const respected = own.map(({ respect, stemEnd }, index) =>
    respect === undefined ? (named[index] as string) : quote(letters, { start: respect, end: stemEnd }).text,
  );
  const forms = fullestFirst(named);
  const office = person.offices.find((told) => !told.former) ?? person.offices[0];
  return {
    id: person.id,
    known: person.record !== null,
    name: person.record?.name ?? forms[0] ?? person.name,
    nameEn: person.record?.nameEn ?? null,
    aliases: [...new Set([...forms, ...fullestFirst(respected)])],
    title: office ? quote(letters, office.words).text : null,
    country: stateOf(person, day),
  };
}
