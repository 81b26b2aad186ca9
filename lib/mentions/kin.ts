import { isGrammar, type Token } from './tokens';

/** "শিনজো আবের স্ত্রী আকি আবে": behind the word for kin stands a private person. */
export const isKin = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some(
    (back) => isGrammar(tokens[index - back], 'kin') && tokens[index - back]?.case === 'nominative',
  );
