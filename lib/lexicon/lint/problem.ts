/** What is wrong with a record of the lexicon, for the person who mends it. */
export interface LexiconProblem {
  /** File under `seeds/lexicon/`. */
  file: string;
  /** The record's code, id or form. */
  record: string;
  field: string;
  problem: string;
  remedy: string;
}
