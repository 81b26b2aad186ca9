import { type Letters, quote } from '@/lib/bengali/letters';
import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Mention } from '@/lib/reading';
import { entryOf, isGrammar, type Token } from './tokens';

const NAMED = TYPE_BITS.country | TYPE_BITS.organisation | TYPE_BITS.place;

/**
 * The states, organisations and places that a text names. A city counts for its state where newspapers say it for the
 * government; a form that is an everyday word too counts only where a title, a case of place or another state is near.
 */
export function stateMentions(letters: Letters, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach((token, index) => {
    if ((token.entries.types & NAMED) === 0) return;
    const span = quote(letters, { start: token.start, end: token.end });
    const country = entryOf(token, 'country');
    if (country && (!country.common || isMeantAsState(tokens, index))) {
      mentions.push({ ...span, kind: 'country', target: country.code, rule: `country-${country.form}` });
      return;
    }
    const organisation = entryOf(token, 'organisation');
    if (organisation) {
      mentions.push({
        ...span,
        kind: 'organisation',
        target: organisation.organisation.id,
        rule: 'organisation-name',
      });
      return;
    }
    const place = entryOf(token, 'place')?.place;
    if (!place) return;
    mentions.push({ ...span, kind: 'place', target: place.id, rule: 'place-name' });
    if (place.metonym)
      mentions.push({ ...span, kind: 'country', target: place.country, rule: 'country-capital' });
  });
  return mentions;
}

function isMeantAsState(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (entryOf(after, 'title')) return true;
  const joined = (beside: Token | undefined, far: Token | undefined) =>
    (beside?.mark === ',' || beside?.mark === '-' || isGrammar(beside, 'and')) &&
    entryOf(far, 'country') !== undefined;
  return (
    joined(before, tokens[index - 2]) ||
    joined(after, tokens[index + 2]) ||
    (token?.case === 'genitive' && isGrammar(after, 'capital-of', 'office-filler', 'with'))
  );
}
