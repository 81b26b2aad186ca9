import { endingsOf } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { outletsInText } from '@/seeds/lexicon/outlets';

/** Outlets whose names of one word mean nothing else: বিবিসি, রয়টার্স. */
const OUTLETS: ReadonlySet<string> = new Set(
  outletsInText
    .filter(({ alsoAWord }) => !alsoAWord)
    .flatMap(({ name, aliases }) => [name, ...aliases].map(spell))
    .filter((name) => !/[ -]/.test(name)),
);

/** Whether a word is a news outlet's name, bare or in a case: "আবদুল্লাহ বু হাবিব বিবিসিকে বলেছেন" told it to the BBC. */
export const isOutletWord = (word: string): boolean =>
  OUTLETS.has(word) || endingsOf(word).some((ending) => OUTLETS.has(word.slice(0, -ending.length)));
