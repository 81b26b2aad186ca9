import type { Person, PersonMention } from './person';
import { isGrammar, type Token } from './tokens';

/** "নসরুল হামিদ মিলনায়তন": a hall that bears a name is not the person. Takes such mentions out, and whom nothing else names. */
export function dropNamesakes(
  tokens: readonly Token[],
  mentions: PersonMention[],
  persons: Map<string, Person>,
): void {
  const kept = mentions.filter(
    (mention) => mention.end > mention.stemEnd || !isGrammar(tokenFrom(tokens, mention.end), 'namesake'),
  );
  if (kept.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...kept);
  const named = new Set(kept.map((mention) => mention.person));
  for (const person of persons.values()) if (!named.has(person)) persons.delete(person.id);
}

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
