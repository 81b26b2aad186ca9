/** The `lang` of words that came from an article: Bengali where they have its letters, else the page's own. */
export const langOf = (words: string): 'bn' | undefined =>
  /\p{Script=Bengali}/u.test(words) ? 'bn' : undefined;
