/** Words that an article may hold, all of them. */
export interface Writing {
  words: readonly string[];
  /** The last word may go on: it is being typed. */
  open?: boolean;
  /** So short that in a text it is mostly the stem of another word: the headline alone tells. */
  titleAlone?: boolean;
}

/** What an article has to hold of a query, in one way or another: a word, or the words of a name. */
export interface Wanted<Named> {
  /** As it was typed. */
  typed: Writing;
  /** Other writings of the same, in either script. */
  otherwise: Writing[];
  /** Whom it means: an article that names one of them holds it as well. */
  named: Named[];
  /** Whether it surely means that; else it counts only where no article has what was typed. */
  sure: boolean;
}
