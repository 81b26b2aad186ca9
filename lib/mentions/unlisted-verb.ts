import { spell } from '@/lib/bengali/letters';
import { type EntrySet, entrySet } from '@/lib/lexicon/entry-set';
import { verbForms } from '@/seeds/lexicon/grammar';

const endings = (forms: readonly string[], tense: 'past' | 'future') =>
  forms.map((form) => ({ ending: spell(form), entries: entrySet([{ type: 'verb', tense }]) }));
const ENDINGS = [...endings(verbForms.pastEndings, 'past'), ...endings(verbForms.futureEndings, 'future')];
/** The letters that such endings end with: most words fail here. */
const LAST = new Set(ENDINGS.map(({ ending }) => ending.charCodeAt(ending.length - 1)));
const OTHERS: ReadonlySet<string> = new Set(verbForms.notVerbs.map(spell));

/** A stem has two letters at least. */
const LEAST_STEM = 2;

/**
 * What a word that the lexicon lacks is by its ending: পাঠিয়েছেন and দেখাবেন are finite verbs whatever their stem.
 * @param word letters as mapped, no part of a name
 * @returns null where it ends like none
 */
export function unlistedVerb(word: string): EntrySet | null {
  if (!LAST.has(word.charCodeAt(word.length - 1))) return null;
  const found = ENDINGS.find(
    ({ ending }) => word.length >= ending.length + LEAST_STEM && word.endsWith(ending),
  );
  return found && !OTHERS.has(word) ? found.entries : null;
}
