/** How large a name's letters are, in pixels. */
export const LETTERS = 13;

/** The widest that letters with their signs are, in parts of that: Bengali on average, Latin by their kind. */
const BENGALI = 0.78;
const LATIN: [letters: RegExp, wide: number][] = [
  [/^[iljI.,'’]/u, 0.32],
  [/^[tfr ()-]/u, 0.44],
  [/^[mwMW]/u, 0.96],
  [/^\p{Lu}/u, 0.76],
  [/^./u, 0.62],
];

const letters = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** How wide a name is at most, in pixels. Nothing measures letters where pages are made, so this is on the safe side. */
export function nameWidth(name: string): number {
  const wide = (letter: string) =>
    /\p{Script=Bengali}/u.test(name) ? BENGALI : (LATIN.find(([kind]) => kind.test(letter))?.[1] ?? 1);
  return LETTERS * [...letters.segment(name)].reduce((sum, { segment }) => sum + wide(segment), 0);
}
