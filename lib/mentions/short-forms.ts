import { Trie } from '@/lib/lexicon/trie';
import { isKin } from './kin';
import type { Person, PersonMention } from './person';
import { entriesOf, type Token } from './tokens';

/** Later mentions by a part of the name: surnames of those whom the lexicon knows, last words of names that it lacks or spells otherwise. */
export function readShortForms(
  text: string,
  tokens: readonly Token[],
  taken: Uint8Array,
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
  for (const person of persons.values()) if (!person.record) add(person.name, person);
  for (const { rule, start, stemEnd, person } of mentions)
    if (rule === 'other-spelling') add(text.slice(start, stemEnd), person);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue;
    const token = tokens[i] as Token;
    if (token.mark) continue;
    const own = names.root.next.size > 0 && token.entries.every((entry) => entry.type === 'leader');
    const found = own ? names.at(text, token.start) : null;
    const short = entriesOf(token, 'leader').find((entry) => persons.has(entry.leader.id));
    if (short && isKin(tokens, i)) continue;
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
    if (!found || !person || found.values.length > 1) continue;
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
