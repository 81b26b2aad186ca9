import { spell } from '@/lib/bengali/letters';
import type { Entry } from '@/lib/lexicon/entry';
import { verbForms } from '@/seeds/lexicon/grammar';

const endings = (forms: readonly string[], tense: 'past' | 'future') =>
  forms.map((form) => ({ ending: spell(form), entries: [{ type: 'verb', tense }] satisfies Entry[] }));
const ENDINGS = [...endings(verbForms.pastEndings, 'past'), ...endings(verbForms.futureEndings, 'future')];
/** The letters that such endings end with: most words fail here. */
const LAST: ReadonlySet<string> = new Set(ENDINGS.map(({ ending }) => ending.at(-1) as string));
const OTHERS: ReadonlySet<string> = new Set(verbForms.notVerbs.map(spell));

/** A stem has two letters at least. */
const LEAST_STEM = 2;

/**
 * What a word that the lexicon lacks is by its ending: পাঠিয়েছেন and দেখাবেন are finite verbs whatever their stem.
 * @param word letters as mapped, of a word that is no part of a name
 * @returns null where it ends like none
 */
export function unlistedVerb(word: string): readonly Entry[] | null {
  if (!LAST.has(word.at(-1) as string) || OTHERS.has(word)) return null;
  const found = ENDINGS.find(
    ({ ending }) => word.length >= ending.length + LEAST_STEM && word.endsWith(ending),
  );
  return found?.entries ?? null;
}
