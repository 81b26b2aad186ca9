/** The `lang` of words that came from an article: Bengali where they have its letters, English where they have Latin ones alone. */
export const langOf = (words: string): 'bn' | 'en' | undefined =>
  /\p{Script=Bengali}/u.test(words) ? 'bn' : /[a-z]/iu.test(words) ? 'en' : undefined;
