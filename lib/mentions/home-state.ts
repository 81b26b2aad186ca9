import { entryOf, type Token } from './tokens';

/**
 * The state that an article is about: the one it names most, the first of those named equally often. Newspapers leave
 * it out before their own country's titles, and before titles in news that is all of one country.
 * @returns null where the text names no state
 */
export function homeState(tokens: readonly Token[]): string | null {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const place = entryOf(token, 'place')?.place;
    const code = entryOf(token, 'country')?.code ?? (place?.metonym ? place.country : undefined);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
