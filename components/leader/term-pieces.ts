/**
 * What of a term stays in one line: a day is not parted from its month, nor "থেকে" from the day, and a dash begins no line.
 * @param term as it is said, "৬ জানুয়ারি ২০০৯ – ৫ আগস্ট ২০২৪" @returns its parts, with a space between two
 */
export const termPieces = (term: string): string[] =>
  [...term.matchAll(/\S.*?(?:[–,](?=\s)|$)/gu)].map(([piece]) => piece);
