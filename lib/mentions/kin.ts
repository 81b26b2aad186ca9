import type { Tokens } from './token-table';
import { isGrammar } from './tokens';

/** "শিনজো আবের স্ত্রী আকি আবে": behind the word for kin stands a private person. */
export const isKin = (tokens: Tokens, index: number): boolean =>
  [1, 2].some(
    (back) => isGrammar(tokens.at(index - back), 'kin') && tokens.at(index - back)?.case === 'nominative',
  );
