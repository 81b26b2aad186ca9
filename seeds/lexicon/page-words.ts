import { z } from 'zod';
import data from './page-words.json' with { type: 'json' };

const word = z.string().trim().min(1);
const words = z.array(word).min(1);
/** `whole`: a line that says only this, but for punctuation and a count. `start`: a short line that begins so. */
const marks = z.strictObject({
  whole: z.array(word),
  start: z.array(word),
  /** A short line that has this anywhere. */
  within: z.array(word).default([]),
});

/** The words of a news page that are not of its article, and those by which it tells its day and its source. */
export const PageWords = z.strictObject({
  /** After these three nothing of the article comes. */
  commentBox: marks,
  shareBox: marks,
  otherNews: marks,
  followPrompt: marks,
  /** Headlines of other articles follow, but the article may go on after them. */
  seeAlso: marks,
  advertisement: marks,
  photoCredit: marks,
  pageTool: marks,
  /** Names of a paper's sections, as menus and crumbs have them. */
  sections: words,
  /** What a line ends with that says who wrote. */
  bylineEndings: words,
  publishedLabels: words,
  updatedLabels: words,
  /** The day beside these is that of a printing or a fetching. */
  fetchedLabels: words,
  /** Words that may stand in a stamp beside its day. */
  clockWords: words,
  /** What stands before the colon of a line that names the source. */
  sourceLabels: words,
  /** What stands behind the name of an outlet whose article was translated or retold. */
  takenFrom: words,
  /** What kind of outlet the name that follows is of. */
  outletNouns: words,
  reportWords: words,
  /** What stands behind the source that an outlet itself names. */
  quotingWords: words,
  tellingVerbs: words,
  /** Words that cannot begin an outlet's name. */
  nameStops: words,
  /** The commonest words of the language, না among them: a text without any of them has lost them. */
  smallWords: words,
});

export type PageWords = z.infer<typeof PageWords>;
export type Marks = z.infer<typeof marks>;

/** @throws ZodError naming the field, when the file breaks the schema */
export const pageWords: PageWords = PageWords.parse(data);
