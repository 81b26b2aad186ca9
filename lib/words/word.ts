import { wordEnd } from '@/lib/bengali/words';
import { type DateWord, readDateWord } from '@/lib/dates/date-word';
import { lexicon } from '@/lib/lexicon/compile';
import { type Meant, meantByForm, meantByWord } from './meant';

/** What the reader knows of a word wherever it stands: of a run of word letters, from edge to edge. */
export interface Word {
  /** What its longest form in the lexicon means, or what it means as a word that the lexicon lacks. */
  meant: Meant;
  /** Letters up to where that ends: fewer than the word has only where two scripts meet (মোদীPublished). */
  end: number;
  /** Whether it is a form of the lexicon without any ending, so that one may stand apart behind it: পুতিন-এর. */
  bare: boolean;
  /** Where in the lexicon's tree a form of more words goes on behind it; 0 where none does. */
  node: number;
  date: DateWord | null;
}

/** Words of which nothing is known but their length: most words of most texts. */
const UNKNOWN: Word[] = [];

/** @param letters letters as mapped by `readLetters`, all of them word letters */
export function readWord(letters: string): Word {
  const forms = lexicon();
  const found = forms.at(letters, 0);
  const whole = forms.nodeOf(letters);
  const end = found ? found.ending.end : wordEnd(letters, 1);
  const word: Word = {
    meant: found ? meantByForm(letters, found) : meantByWord(letters.slice(0, end)),
    end,
    bare: forms.endsForm(whole),
    node: forms.goesOn(whole) ? whole : 0,
    date: readDateWord(letters),
  };
  if (found || isKnown(word)) return word;
  UNKNOWN[end] ??= word;
  return UNKNOWN[end];
}

const isKnown = ({ meant: { common, name, part, rare }, node, date }: Word): boolean =>
  common || name || !part || rare || node !== 0 || date !== null;
