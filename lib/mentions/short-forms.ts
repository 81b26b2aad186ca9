import type { EntryOf } from '@/lib/lexicon/entry';
import { ALL_TYPES, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { Trie } from '@/lib/lexicon/trie';
import { KIND_BITS } from '@/lib/words/kinds';
import { firstWords, goesOnAsAnothers, mayGoOn } from './begun-name';
import { isKin } from './kin';
import { lastBearer } from './last-bearer';
import type { Person, PersonMention } from './person';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

/** Later mentions by a part of the name: surnames of those whom the lexicon knows, last words of names that it lacks or spells otherwise. */
export function readShortForms(
  text: string,
  tokens: Tokens,
  taken: ReadonlySet<number>,
  persons: Map<string, Person>,
  mentions: PersonMention[],
): void {
  if (persons.size === 0) return;
  const names = new Trie<Person>();
  const begun = new Set<string>();
  for (const person of persons.values()) if (!person.record) addName(names, person.name, person);
  for (const { rule, start, stemEnd, person } of mentions) {
    const name = text.slice(start, stemEnd);
    if (rule === 'other-spelling') addName(names, name, person);
    const first = rule === 'short-name' ? null : firstWords(name);
    if (!first) continue;
    names.add(first, person);
    begun.add(first);
  }
  const hasNames = names.root.next.size > 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!hasNames) i = tokens.next(KIND_BITS.leader, i);
    if (i === tokens.length) break;
    const kinds = tokens.kindsAt(i);
    const known = (kinds & KIND_BITS.leader) !== 0;
    // a word that is known for anything else is no name
    const own = hasNames && (kinds & OTHERS) === 0;
    if ((!known && !own) || taken.has(i)) continue;
    const found = own ? names.at(text, tokens.startAt(i)) : null;
    if (!known && !found) continue;
    const token = tokens.at(i) as Token;
    const short = shortOf(token, persons, mentions);
    if (short && (isKin(tokens, i) || goesOnAsAnothers(tokens, i, short.leader, text))) continue;
    if (short && (!found || found.ending.end <= token.end)) {
      const person = persons.get(short.leader.id) as Person;
      mentions.push({
        start: token.start,
        stemEnd: token.stemEnd,
        end: token.end,
        case: token.case,
        person,
        rule: 'short-name',
        office: null,
      });
      continue;
    }
    const person = found?.values[0];
    if (!found || !person || found.values.some((other) => other !== person)) continue;
    const isBegun = begun.has(text.slice(token.start, found.ending.end));
    if (isBegun && mayGoOn(tokens.at(i + 2), found.ending.end, text)) continue;
    mentions.push({
      start: token.start,
      stemEnd: found.stemEnd,
      end: found.ending.end,
      case: found.ending.case,
      person,
      rule: 'short-name',
      office: null,
    });
    while (i + 1 < tokens.length && tokens.startAt(i + 1) < found.ending.end) i++;
  }
}

/** A name is said again in full, or by its last word. */
function addName(names: Trie<Person>, name: string, person: Person): void {
  names.add(name, person);
  const last = name.split(/[ -]/).at(-1) ?? '';
  if (last.length > 2) names.add(last, person);
}

/** What is known for anything but a name. */
const OTHERS = ALL_TYPES & ~TYPE_BITS.leader;

/** What a token says of the leader on the roster whose name it is: of several the one named last before it. */
function shortOf(
  token: Token,
  persons: ReadonlyMap<string, Person>,
  mentions: readonly PersonMention[],
): EntryOf<'leader'> | undefined {
  const bearers: EntryOf<'leader'>[] = [];
  for (const entry of token.entries)
    if (entry.type === 'leader' && persons.has(entry.leader.id)) bearers.push(entry);
  return lastBearer(bearers, mentions, token.start);
}
