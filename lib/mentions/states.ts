import { type Letters, quote } from '@/lib/bengali/letters';
import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Mention } from '@/lib/reading';
import type { Tokens } from './token-table';
import { entryOf, isGrammar, type Token } from './tokens';

const NAMED = TYPE_BITS.country | TYPE_BITS.organisation | TYPE_BITS.place;

/**
 * The states, organisations and places that a text names. A city counts for its state where newspapers say it for the
 * government; a form that is an everyday word too counts only where a title, a case of place or another state is near.
 */
export function stateMentions(letters: Letters, tokens: Tokens): Mention[] {
  const mentions: Mention[] = [];
  for (let i = tokens.next(NAMED, 0); i < tokens.length; i = tokens.next(NAMED, i + 1)) {
    const token = tokens.at(i) as Token;
    if (isByline(tokens, i)) continue;
    const country = entryOf(token, 'country');
    const organisation = entryOf(token, 'organisation')?.organisation;
    const place = entryOf(token, 'place')?.place;
    if (country && (!country.common || isMeantAsState(tokens, i))) {
      mentions.push(mentionOf(letters, token, 'country', country.code, `country-${country.form}`));
    } else if (organisation) {
      mentions.push(mentionOf(letters, token, 'organisation', organisation.id, 'organisation-name'));
    } else if (place) {
      mentions.push(mentionOf(letters, token, 'place', place.id, 'place-name'));
      if (place.metonym)
        mentions.push(mentionOf(letters, token, 'country', place.country, 'country-capital'));
    }
  }
  return mentions;
}

/** "ঢাকা/ফিরোজ": a city before a stroke is where the writer sits. */
const isByline = (tokens: Tokens, index: number): boolean =>
  tokens.at(index + 1)?.mark === '/' && entryOf(tokens.at(index), 'place') !== undefined;

function mentionOf(
  letters: Letters,
  token: Token,
  kind: Mention['kind'],
  target: string,
  rule: string,
): Mention {
  const { start, end, text } = quote(letters, token);
  return { start, end, text, kind, target, rule };
}

function isMeantAsState(tokens: Tokens, index: number): boolean {
  const [before, token, after] = [tokens.at(index - 1), tokens.at(index), tokens.at(index + 1)];
  if (entryOf(after, 'title')) return true;
  const joined = (beside: Token | undefined, far: Token | undefined) =>
    (beside?.mark === ',' || beside?.mark === '-' || isGrammar(beside, 'and')) &&
    entryOf(far, 'country') !== undefined;
  return (
    joined(before, tokens.at(index - 2)) ||
    joined(after, tokens.at(index + 2)) ||
    (token?.case === 'genitive' && isGrammar(after, 'capital-of', 'office-filler', 'with'))
  );
}
