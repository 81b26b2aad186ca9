/** Consonants that newspapers put for one another in foreign names, by the sound that they stand for. */
export const CONSONANT_SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ['কখ', 'k'],
  ['গঘ', 'g'],
  ['চছজঝয', 'j'],
  ['টঠতথৎ', 't'],
  ['ডঢদধ', 'd'],
  ['পফ', 'p'],
  ['বভ', 'b'],
  ['নণঙঞং', 'n'],
  ['ম', 'm'],
  ['রড়ঢ়', 'r'],
  ['ল', 'l'],
  ['শষস', 's'],
  ['হ', 'h'],
];
