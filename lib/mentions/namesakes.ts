import type { Person, PersonMention } from './person';
import { isGrammar, type Token } from './tokens';

/**
 * Takes out the mentions that name another than the lexicon's person, and whom nothing else names: halls that bear a name, and
 * names that many bear where the text tells no office of theirs.
 */
export function dropNamesakes(
  tokens: readonly Token[],
  mentions: PersonMention[],
  persons: Map<string, Person>,
): void {
  const kept = mentions.filter((mention) => !isHall(mention, tokens) && !isAnyones(mention.person));
  if (kept.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...kept);
  const named = new Set(kept.map((mention) => mention.person));
  for (const person of persons.values()) if (!named.has(person)) persons.delete(person.id);
}

/** "নসরুল হামিদ মিলনায়তন"; in "রাষ্ট্রপতি আবদুল হামিদ বিমানবন্দরে তাঁকে স্বাগত জানান" it is where the one in office stood. */
function isHall(mention: PersonMention, tokens: readonly Token[]): boolean {
  if (mention.end !== mention.stemEnd) return false;
  const next = tokenFrom(tokens, mention.end);
  return isGrammar(next, 'namesake') && !(mention.office && next?.case === 'locative');
}

/** "আনিসুল হকের লেখা উপন্যাস": not the minister, of whom the text would say that he is one. */
const isAnyones = ({ record, offices }: Person) => record?.common === true && offices.length === 0;

/** The first token that begins at or behind an offset; undefined behind the last. Tokens are in order. */
function tokenFrom(tokens: readonly Token[], offset: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low];
}
