import type { EntryOf } from '@/lib/lexicon/entry';
import { Trie } from '@/lib/lexicon/trie';
import { KIND_BITS } from '@/lib/words/kinds';
import { firstWords, goesOnAsAnothers, mayGoOn } from './begun-name';
import { isKin } from './kin';
import type { Person, PersonMention } from './person';
import type { Token } from './tokens';

/** Later mentions by a part of the name: surnames of those whom the lexicon knows, last words of names that it lacks or spells otherwise. */
export function readShortForms(
  text: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  persons: Map<string, Person>,
  mentions: PersonMention[],
): void {
  if (persons.size === 0) return;
  const names = new Trie<Person>();
  const add = (name: string, person: Person) => {
    names.add(name, person);
    const last = name.split(/[ -]/).at(-1) ?? '';
    if (last.length > 2) names.add(last, person);
  };
  const begun = new Set<string>();
  for (const person of persons.values()) if (!person.record) add(person.name, person);
  for (const { rule, start, stemEnd, person } of mentions) {
    const name = text.slice(start, stemEnd);
    if (rule === 'other-spelling') add(name, person);
    const first = rule === 'short-name' ? null : firstWords(name);
    if (!first) continue;
    names.add(first, person);
    begun.add(first);
  }
  const hasNames = names.root.next.size > 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const known = (token.kinds & KIND_BITS.leader) !== 0;
    if (!known && !hasNames) continue;
    // a word that is known for anything else is no name
    const own = hasNames && (token.entries.types & ~KIND_BITS.leader) === 0;
    if ((!known && !own) || token.mark || taken.has(i)) continue;
    const found = own ? names.at(text, token.start) : null;
    const short = shortOf(token, persons);
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
    if (isBegun && mayGoOn(tokens[i + 2], found.ending.end, text)) continue;
    mentions.push({
      start: token.start,
      stemEnd: found.stemEnd,
      end: found.ending.end,
      case: found.ending.case,
      person,
      rule: 'short-name',
      office: null,
    });
    while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < found.ending.end) i++;
  }
}

/** What a token says of the first leader on the roster whose name it can be. */
function shortOf(token: Token, persons: ReadonlyMap<string, Person>): EntryOf<'leader'> | undefined {
  for (const entry of token.entries)
    if (entry.type === 'leader' && persons.has(entry.leader.id)) return entry;
  return undefined;
}
