import { type EntrySet, TYPE_BITS } from '@/lib/lexicon/entry-set';

const MORE = Math.max(...Object.values(TYPE_BITS)) * 2;

/**
 * What a word is to the reader, in bits, so that whoever goes over a text's tokens passes most of them by with one look:
 * the types of its entries, and what else is asked of every token.
 */
export const KIND_BITS = {
  ...TYPE_BITS,
  /** The rest of the text has to say what is meant. */
  doubtful: MORE,
  /** Sounds as some leader's full name begins. */
  opens: MORE * 2,
  /** Tells whose name may stand here. */
  rare: MORE * 4,
  /** May be a word of a date. */
  dated: MORE * 8,
  /** A form of the lexicon without any ending, so that one may stand apart behind it: পুতিন-এর. */
  bare: MORE * 16,
  /** May be a word of a full name. */
  part: MORE * 32,
} as const;

/** The kinds of a word, by what the lexicon knows of it and by its letters. */
export const kindsOf = (
  { types, doubtful }: EntrySet,
  word: { part: boolean; opens: boolean; rare: boolean },
): number =>
  types |
  (word.part ? KIND_BITS.part : 0) |
  (doubtful ? KIND_BITS.doubtful : 0) |
  (word.opens ? KIND_BITS.opens : 0) |
  (word.rare ? KIND_BITS.rare : 0);
