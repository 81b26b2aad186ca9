import { z } from 'zod';
import data from './publisher-words.json' with { type: 'json' };

const words = z.array(z.string().trim().min(1)).min(1);

/** What labels of publishers have beside a paper's name, or in its stead; collections of articles are labelled so. */
export const PublisherWords = z.strictObject({
  /** In brackets behind a name: somebody has guessed it. */
  likely: words,
  /** Behind a name and a stroke: that paper or one that is not told. */
  others: words,
  /** A label that begins so tells no paper. */
  unknown: words,
  /** A label that begins so tells many papers at once, and of no article which. */
  several: words,
  /** Behind a paper's name: a section of that paper. */
  sections: words,
});

/** @throws ZodError naming the field, when the file breaks the schema */
export const publisherWords = PublisherWords.parse(data);
