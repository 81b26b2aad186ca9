import type { Person, PersonMention } from './person';
import { isGrammar, type Token } from './tokens';

/** "নসরুল হামিদ মিলনায়তন": a hall that bears a name is not the person. Takes such mentions out, and whom nothing else names. */
export function dropNamesakes(
  tokens: readonly Token[],
  mentions: PersonMention[],
  persons: Map<string, Person>,
): void {
  const after = new Map(tokens.map((token, index) => [token.end, tokens[index + 1]]));
  const kept = mentions.filter(
    (mention) => mention.end > mention.stemEnd || !isGrammar(after.get(mention.end), 'namesake'),
  );
  if (kept.length === mentions.length) return;
  mentions.splice(0, mentions.length, ...kept);
  const named = new Set(kept.map((mention) => mention.person));
  for (const person of persons.values()) if (!named.has(person)) persons.delete(person.id);
}
