/** How large a name's letters are, in pixels. */
export const LETTERS = 13;

/** How wide letters of the pages' typeface are, in parts of that, as measured over the names of places; the first that fits. */
const WIDE: [letters: RegExp, wide: number][] = [
  // what joins two consonants makes them about as narrow as one
  [/্/u, -0.62],
  [/়/u, -0.2],
  [/[ঁৃুূ\p{Mn}]/u, 0.05],
  [/[ািীiljIJ.,'’ \u00a0-]/u, 0.35],
  [/[েংঃঞftr()]/u, 0.53],
  [/[0-9]/u, 0.57],
  [/[csvxyzFLTXY+]/u, 0.63],
  [/[০-৯]/u, 0.66],
  [/[ঠধঙঢহইদচষৎর]/u, 0.72],
  [/[ঘটবছথমগসনতণোৌৈ]/u, 0.79],
  [/[ভপউখশডলএও]/u, 0.9],
  [/[NDUGH]/u, 0.92],
  [/[কফযজঝOQw]/u, 1],
  [/[mMW]/u, 1.16],
  [/[আ]/u, 1.5],
  [/[a-zA-Z]/u, 0.78],
  [/./u, 1.15],
];
/** Joined letters differ by so much from what their parts let one think, in pixels. */
const SPARE = { Bengali: 3, Latin: 1 };

/** How wide a name is at most, in pixels. Nothing measures letters where pages are made, so this is on the safe side. */
export function nameWidth(name: string): number {
  const wide = (letter: string) => WIDE.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  const letters = name.normalize('NFC').replace(/[\u00c0-\u024f]/g, (one) => one.normalize('NFD').charAt(0));
  const spare = /\p{Script=Bengali}/u.test(name) ? SPARE.Bengali : SPARE.Latin;
  return spare + LETTERS * [...letters].reduce((sum, letter) => sum + wide(letter), 0);
}
