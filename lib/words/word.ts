import { wordEnd } from '@/lib/bengali/words';
import { type DateWord, readDateWord } from '@/lib/dates/date-word';
import { lexicon } from '@/lib/lexicon/compile';
import type { EntrySet } from '@/lib/lexicon/entry-set';
import { KIND_BITS } from './kinds';
import { type Meant, meantByForm, meantByWord } from './meant';

/** What the reader knows of a word wherever it stands: of a run of word letters, from edge to edge. */
export interface Word {
  /** What its longest form in the lexicon means, or what it means as a word that the lexicon lacks. */
  meant: Meant;
  /** Letters up to where that ends: fewer than the word has only where two scripts meet (মোদীPublished). */
  end: number;
  /** Whether it is a form of the lexicon without any ending, so that one may stand apart behind it: পুতিন-এর. */
  bare: boolean;
  /** Where it leads in the lexicon's tree, and how a form of more words may go on there: see `nextBegins`. */
  node: number;
  next: number;
  date: DateWord | null;
}

/** By their length, words of which nothing else is known than what verb they may be, and whether they sound as a name begins: most words of most texts. */
const [UNKNOWN, OPENING] = [new Map<EntrySet | null, Word[]>(), new Map<EntrySet | null, Word[]>()];

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
    node: whole,
    next: forms.nextBegins(whole),
    date: readDateWord(letters),
  };
  if (found || isKnown(word)) return word;
  const { verb, kinds } = word.meant;
  const kind = (kinds & KIND_BITS.opens) !== 0 ? OPENING : UNKNOWN;
  const alike = kind.get(verb) ?? [];
  kind.set(verb, alike);
  alike[end] ??= word;
  return alike[end];
}

/** `KIND_BITS` of a word: of what it means, and of what it may be a part of. */
export const kindsOfWord = ({ meant, bare, date }: Word): number =>
  meant.kinds | (date ? KIND_BITS.dated : 0) | (bare ? KIND_BITS.bare : 0);

const isKnown = ({ meant: { common, name, part, kinds }, next, date }: Word): boolean =>
  common || name || !part || (kinds & KIND_BITS.rare) !== 0 || next !== 0 || date !== null;
