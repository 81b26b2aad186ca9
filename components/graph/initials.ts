const SEGMENTER = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** The first letters of a name's first and last words: "ভ্লাদিমির পুতিন" → "ভ্লাপু". Whole letters, conjuncts and signs included. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word = '') => [...SEGMENTER.segment(word)][0]?.segment ?? '';
  return words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0]);
}
