import type { Transaction } from '@/graph/engine/engine';
import { textHash } from '@/lib/identity/ids';
import { KEYS_VERSION, keysOf, wholeKeysOf } from '@/lib/search/keys';

/** Whoever or whatever has a name, with every form of it; `of` is a leader's id, a country's code or an organisation's key. */
export interface Called {
  of: string;
  forms: readonly string[];
  /** It is found by a whole form alone. */
  whole?: boolean;
}

/** What is kept on the node beside its keys: they are to be written again where this is another. */
export const keyedBy = (forms: readonly string[]): string => textHash(JSON.stringify([KEYS_VERSION, forms]));

/** Writes what search finds these by, in place of what it found them by before. */
export async function writeKeys(tx: Transaction, called: readonly Called[]): Promise<void> {
  await removeKeys(
    tx,
    called.map(({ of }) => of),
  );
  const rows = called.flatMap(({ of, forms, whole }) =>
    (whole ? wholeKeysOf : keysOf)(forms).map((key) => ({ key, of })),
  );
  if (rows.length > 0) await tx.run('UNWIND $rows AS row CREATE (k:SearchKey) SET k = row', { rows });
}

/** Removes what search found these by: they are gone, or are to be written again. */
export async function removeKeys(tx: Transaction, of: readonly string[]): Promise<void> {
  if (of.length > 0) await tx.run('MATCH (k:SearchKey) WHERE k.of IN $of DELETE k', { of });
}
