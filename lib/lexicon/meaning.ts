import type { LexiconForm } from './compile';
import type { EntrySet } from './entry-set';
import type { FlatFound } from './flat-trie';

/** What a form that was found in a text means there: fewer things with a case ending than without. */
export const meaningOf = (text: string, { stemEnd, ending, value }: FlatFound<LexiconForm>): EntrySet =>
  isBare(text, stemEnd, ending.end) ? value.bare : value.inflected;

/** Nothing glued on but ই or ও. */
const isBare = (text: string, stemEnd: number, end: number) =>
  end === stemEnd || (end === stemEnd + 1 && (text[stemEnd] === 'ই' || text[stemEnd] === 'ও'));
