import type { GrammaticalCase } from '@/lib/bengali/endings';
import { wordEnd } from '@/lib/bengali/words';
import { type DateWord, readDateWord } from '@/lib/dates/date-word';
import { lexicon } from '@/lib/lexicon/compile';
import { type EntrySet, NO_ENTRIES } from '@/lib/lexicon/entry-set';
import { meaningOf } from '@/lib/lexicon/meaning';
import { isRare } from '@/lib/mentions/spelt-otherwise';

/** What the reader knows of a word wherever it stands: of a run of word letters, from edge to edge. */
export interface Word {
  /** What the longest form of the lexicon that begins and ends in it means; none where it knows none. */
  entries: EntrySet;
  /** Where that form's stem ends, and where it ends with its ending, from the word's first letter. */
  stem: number;
  end: number;
  case: GrammaticalCase;
  /** Whether it is such a form without any ending, so that one may stand apart behind it: পুতিন-এর. */
  bare: boolean;
  /** Where in the lexicon's tree a form of more words goes on behind it; 0 where none does. */
  node: number;
  date: DateWord | null;
  /** Whether it tells whose name may stand here: it is nothing but a name, which few leaders bear. */
  rare: boolean;
}

/** Words of which nothing is known but their length: most words of most texts. */
const UNKNOWN: Word[] = [];

/** @param letters letters as mapped by `readLetters`, all of them word letters */
export function readWord(letters: string): Word {
  const forms = lexicon();
  const found = forms.at(letters, 0);
  const whole = forms.nodeOf(letters);
  const end = found ? found.ending.end : wordEnd(letters, 1);
  const entries = found ? meaningOf(letters, found) : NO_ENTRIES;
  const word: Word = {
    entries,
    stem: found ? found.stemEnd : end,
    end,
    case: found ? found.ending.case : 'nominative',
    bare: forms.endsForm(whole),
    node: forms.goesOn(whole) ? whole : 0,
    date: readDateWord(letters),
    rare: isRare(entries, letters, 0, end),
  };
  if (found || word.node !== 0 || word.date || word.rare) return word;
  UNKNOWN[end] ??= word;
  return UNKNOWN[end];
}
