import type { Engine } from '@/graph/engine/engine';
import type { NamePart } from '@/graph/queries/name-hit';
import { type NameWords, searchNames } from '@/graph/queries/search-names';
import { CODES } from '@/lib/search/listed-words';
import { isPlain } from '@/lib/search/match-name';

/**
 * As `searchNames`, where a code that is a word as well is a state beside a plain name: `us china`, `trump us`. Behind a word
 * that is nobody's name it is that word: `tell us about putin`.
 */
export async function searchNamed(engine: Engine, words: NameWords): Promise<NamePart[]> {
  const { names, capitals } = words;
  const at = names.findIndex((word) => CODES.has(word));
  if (at < 0 || names.length === 1) return searchNames(engine, words);
  const others = await searchBesides(
    words,
    (place) => place === at,
    (rest) => searchNames(engine, rest),
  );
  const before = others.find(({ to }) => to === at);
  const beside = before ?? others.find(({ from }) => from === at + 1);
  const within = others.some(({ from, to }) => from < at && at < to);
  const isState = capitals.includes(names[at] ?? '') || (beside && isNamed(beside) && (before || at === 0));
  if (within || !isState) return searchNames(engine, words);
  const [state] = await searchNames(engine, { names: [names[at] ?? ''], capitals, typing: false });
  const part = state && { ...state, from: at, to: at + 1 };
  return part ? [...others, part].sort((a, b) => a.from - b.from) : others;
}

/** The names in the words that are not left out, where they stand among all of them. */
export async function searchBesides(
  { names, capitals, typing }: NameWords,
  leftOut: (at: number) => boolean,
  find: (rest: NameWords) => Promise<NamePart[]>,
): Promise<NamePart[]> {
  const rest = [...names.keys()].filter((at) => !leftOut(at));
  const open = typing && rest.at(-1) === names.length - 1;
  const parts = await find({ names: rest.map((at) => names[at] ?? ''), capitals, typing: open });
  return parts.map((part) => ({
    ...part,
    ...{ from: rest[part.from] ?? 0, to: (rest[part.to - 1] ?? 0) + 1 },
  }));
}

/** A beginning that stands among others is long enough to tell: zelensky. */
const isNamed = ({ hits: [best] }: NamePart): boolean =>
  !!best && (isPlain(best.match) || best.match.way === 'start');
