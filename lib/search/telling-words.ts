import { searchWordLists } from '@/seeds/lexicon/search-words';
import { contactsTold } from './contacts-told';
import { ASKING, CONTACT, JOINING, listed } from './listed-words';
import type { Piece } from './times-told';

/** A word of a query, and the piece that it stands in. */
export interface ToldWord {
  word: string;
  is: Piece['is'];
}

/** Whether it is no name where other such words stand with it: one alone may be (WHO, To Lam). */
const isBesideNames = ({ word, is }: ToldWord): boolean =>
  is === 'words' && (JOINING.has(word) || ASKING.has(word) || contactsTold([word]).length > 0);

/** Whether nothing but a question is typed, of nobody by name: কে কার সঙ্গে বসেছেন. */
export const isBareQuestion = (all: readonly ToldWord[]): boolean =>
  all.filter(({ word }) => ASKING.has(word) || CONTACT.has(word)).length > 1 && all.every(isBesideNames);

/** Whether a question of nobody by name is of all meetings: কে কার সঙ্গে দেখা করেছেন. */
export const asksForAll = (all: readonly ToldWord[]): boolean =>
  isBareQuestion(all) && all.some(({ word }) => CONTACT.has(word));

/** Behind a name they lead to the next: us ambassador to india; To Lam begins with one. */
const JOINS = listed(searchWordLists.fromTo);

const isOfTime = (next: ToldWord | undefined): boolean => next !== undefined && next.is !== 'words';

/** The words that say something. Who types nothing else means one of the others, or looks for the words of a time. */
export function tellingOf(all: readonly ToldWord[]): ToldWord[] {
  const beside = all.filter(isBesideNames).length;
  const telling = all.filter(({ word, is }, at) => {
    if (is !== 'words') return is === 'unclear';
    // `on 15 May 2026`: what stands before a time is said of it
    const asks = ASKING.has(word) && (beside > 1 || isOfTime(all[at + 1]) || (at > 0 && JOINS.has(word)));
    return !JOINING.has(word) && !asks;
  });
  if (telling.length > 0) return telling;
  const ofTime = all.filter(({ is }) => is === 'time');
  return ofTime.length > 0 ? ofTime : [...all];
}
