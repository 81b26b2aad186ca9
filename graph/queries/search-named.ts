import type { Engine } from '@/graph/engine/engine';
import type { NamePart } from '@/graph/queries/name-hit';
import { searchNames } from '@/graph/queries/search-names';
import { CODES } from '@/lib/search/listed-words';
import { isPlain } from '@/lib/search/match-name';
import type { SearchQuery } from '@/lib/search/parse-query';

/**
 * As `searchNames`, where a code that is a word as well is a state beside a plain name: `us china`, `trump us`. Behind a word
 * that is nobody's name it is that word: `tell us about putin`.
 */
export async function searchNamed(
  engine: Engine,
  { names, capitals }: Pick<SearchQuery, 'names' | 'capitals'>,
): Promise<NamePart[]> {
  const at = names.findIndex((word) => CODES.has(word));
  if (at < 0 || names.length === 1) return searchNames(engine, names, capitals);
  const others = await searchBesides(engine, { names, capitals }, (place) => place === at);
  const before = others.find(({ to }) => to === at);
  const beside = before ?? others.find(({ from }) => from === at + 1);
  const within = others.some(({ from, to }) => from < at && at < to);
  const isState = capitals.includes(names[at] ?? '') || (beside && isNamed(beside) && (before || at === 0));
  if (within || !isState) return searchNames(engine, names, capitals);
  const [state] = await searchNames(engine, [names[at] ?? '']);
  const part = state && { ...state, from: at, to: at + 1 };
  return part ? [...others, part].sort((a, b) => a.from - b.from) : others;
}

/** The names in the words that are not left out, where they stand among all of them. */
export async function searchBesides(
  engine: Engine,
  { names, capitals }: Pick<SearchQuery, 'names' | 'capitals'>,
  leftOut: (at: number) => boolean,
  find = (words: string[]) => searchNames(engine, words, capitals),
): Promise<NamePart[]> {
  const rest = [...names.keys()].filter((at) => !leftOut(at));
  const parts = await find(rest.map((at) => names[at] ?? ''));
  return parts.map((part) => ({
    ...part,
    ...{ from: rest[part.from] ?? 0, to: (rest[part.to - 1] ?? 0) + 1 },
  }));
}

const isNamed = ({ hits: [best] }: NamePart): boolean => !!best && isPlain(best.match);
