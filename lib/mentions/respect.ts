import { entryOf, type Token } from './tokens';

/** Whether the token is a rank or a word of respect, which stands between title and name: জেনারেল, ড., মো. */
export const isAddress = (token: Token | undefined) => {
  const honorific = entryOf(token, 'honorific');
  return honorific?.kind === 'rank' || honorific?.kind === 'address';
};

/** Where the words between title and name begin; undefined where the name follows at once. */
export const respectFrom = (tokens: readonly Token[], after: number, name: Token | undefined) =>
  tokens[after] === name ? undefined : tokens[after]?.start;
