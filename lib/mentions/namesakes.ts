import type { Person, PersonMention } from './person';
import { beginsAfter } from './term';
import type { Tokens } from './token-table';
import { entryOf, isGrammar, type Token } from './tokens';

/**
 * Takes out the mentions that name another than the lexicon's person, and whom nothing else names: halls that bear a name, and
 * names that many bear and those of people who came into office only years later, where the text tells no office of theirs.
 * @param day the article's ISO day, null where it is not told
 */
export function dropNamesakes(
  tokens: Tokens,
  mentions: PersonMention[],
  persons: Map<string, Person>,
  day: string | null,
): void {
  const later = day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const known = colleagues(tokens, mentions);
  const kept = mentions.filter(
    (mention) =>
      !isHall(mention, tokens) &&
      (!isAnyones(mention.person) || known.has(mention.person)) &&
      !isNotYet(mention.person, later),
  );
  if (kept.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...kept);
  const named = new Set(kept.map((mention) => mention.person));
  for (const person of persons.values()) if (!named.has(person)) persons.delete(person.id);
}

/** "নসরুল হামিদ মিলনায়তন"; in "রাষ্ট্রপতি আবদুল হামিদ বিমানবন্দরে তাঁকে স্বাগত জানান" it is where the one in office stood. */
function isHall(mention: PersonMention, tokens: Tokens): boolean {
  if (mention.end !== mention.stemEnd) return false;
  const next = tokens.at(tokens.firstFrom(mention.end));
  return isGrammar(next, 'namesake') && !(mention.office && next?.case === 'locative');
}

/** "আনিসুল হকের লেখা উপন্যাস": not the minister, of whom the text would say that he is one. */
const isAnyones = ({ record, offices }: Person) => record?.common === true && offices.length === 0;

/** "উপদেষ্টা আসিফ নজরুল, ফরিদা আখতার ও নাহিদ ইসলাম": in one list with who held the same office, a name is that officer's. */
function colleagues(tokens: Tokens, mentions: readonly PersonMention[]): ReadonlySet<Person> {
  const known = new Set<Person>();
  if (!mentions.some(({ person }) => isAnyones(person))) return known;
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  for (let i = 1; i < inOrder.length; i++) {
    const [before, mention] = [inOrder[i - 1] as PersonMention, inOrder[i] as PersonMention];
    const sure = !isAnyones(before.person) || known.has(before.person);
    if (sure && shareOffice(before.person, mention.person) && isListed(tokens, before.end, mention.start))
      known.add(mention.person);
  }
  return known;
}

const shareOffice = (a: Person, b: Person): boolean =>
  (a.record?.offices ?? []).some((one) =>
    b.record?.offices.some((other) => other.title === one.title && other.of === one.of),
  );

/** Between the two stand a comma or an এবং, and words of respect. */
function isListed(tokens: Tokens, from: number, to: number): boolean {
  let joined = false;
  for (let i = tokens.firstFrom(from); (tokens.at(i)?.start ?? to) < to; i++) {
    const token = tokens.at(i) as Token;
    if (token.mark === ',' || isGrammar(token, 'and')) joined = true;
    else if (token.mark !== '.' && !entryOf(token, 'honorific')) return false;
  }
  return joined;
}

/** One whose every term began long after the article was written was nobody's officer then; of one about to take office news tells. */
const isNotYet = ({ record, offices }: Person, later: string | null) =>
  later !== null &&
  record !== null &&
  offices.length === 0 &&
  record.offices.every((term) => beginsAfter(term, later));
