import type { Tokens } from './token-table';
import { entryOf, type Token } from './tokens';

/** Whether the token is a rank or a word of respect, which stands between title and name: জেনারেল, ড., মো. */
export const isAddress = (token: Token | undefined) => {
  const honorific = entryOf(token, 'honorific');
  return honorific?.kind === 'rank' || honorific?.kind === 'address';
};

/** Where the words between title and name begin; undefined where the name follows at once. */
export const respectFrom = (tokens: Tokens, after: number, name: Token | undefined) =>
  tokens.at(after) === name ? undefined : tokens.at(after)?.start;

/** The index at which a name may begin behind a title: ranks, words of respect and a short bracket stand before it. */
export function behindRespect(tokens: Tokens, title: number): number {
  let next = title + 1;
  while (isAddress(tokens.at(next)) || (isShortened(tokens.at(next)) && isAddress(tokens.at(next - 1))))
    next++;
  next = behindBracket(tokens, next);
  while (isAddress(tokens.at(next))) next++;
  return next;
}

/** "মো. আবদুল হামিদ", and "মো: আবদুল হামিদ" as some papers have it */
const isShortened = (token: Token | undefined): boolean => token?.mark === '.' || token?.mark === ':';

/** "জাতীয় নিরাপত্তা উপদেষ্টা (এনএসএ) অজিত দোভাল", "মেজর জেনারেল (অব.) তারিক আহমেদ সিদ্দিক" */
function behindBracket(tokens: Tokens, index: number): number {
  if (tokens.at(index)?.mark !== '(') return index;
  if (tokens.at(index + 2)?.mark === ')') return index + 3;
  return tokens.at(index + 2)?.mark === '.' && tokens.at(index + 3)?.mark === ')' ? index + 4 : index;
}
