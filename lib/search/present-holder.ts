import { leaders, titles } from '@/seeds/lexicon';

/** Somebody of the lexicon who need not be in the graph. */
export interface KnownHolder {
  id: string;
  name: string;
  nameEn: string;
}

const ENGLISH = new Map(titles.map(({ id, nameEn }) => [id, nameEn]));
const HELD = leaders.flatMap(({ id, name, nameEn, offices }) =>
  offices.flatMap(({ title, of, last }) =>
    last === '..' ? [{ holder: { id, name, nameEn }, titleEn: ENGLISH.get(title) ?? '', of }] : [],
  ),
);

/**
 * Who holds an office by the lexicon; null where nobody does, or more than one.
 * @param of codes of countries and ids of organisations
 */
export function presentHolder(titlesEn: readonly string[], of: readonly string[]): KnownHolder | null {
  const [one, ...others] = HELD.filter((held) => titlesEn.includes(held.titleEn) && of.includes(held.of));
  return one && others.length === 0 ? one.holder : null;
}
