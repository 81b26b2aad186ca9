/** So much of a text stands for the whole. */
const WORDS = 7;

/** The first words of a text that has no title of its own; without the sign that ends a short sentence. */
export const openingOf = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .slice(0, WORDS)
    .join(' ')
    .replace(/[।?!,;:—–-]+$/u, '');
