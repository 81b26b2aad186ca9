import type { Transaction } from '@/graph/engine/engine';
import type { LexiconData } from '@/graph/import/lexicon-data';
import { keyedBy, writeKeys } from '@/graph/import/write-keys';

/**
 * Gives countries the keys of the names that the lexicon knows; those that have them already are left alone.
 * @param which those that have none at all, or also those that have the keys of another lexicon
 * @returns how many
 */
export async function keyCountries(
  tx: Transaction,
  lexicon: LexiconData,
  which: 'new' | 'all',
): Promise<number> {
  const stored = await tx.run<{ code: string; keyed: string | null }>(
    `MATCH (c:Country) ${which === 'new' ? 'WHERE c.keyed IS NULL' : ''} RETURN c.code AS code, c.keyed AS keyed`,
  );
  const rows = stored.flatMap(({ code, keyed }) => {
    const { name, nameEn, aliases } = lexicon.country(code) ?? { name: code, nameEn: code, aliases: [] };
    const forms = [name, nameEn, ...aliases];
    const now = keyedBy(forms);
    return now === keyed ? [] : [{ of: code, forms, props: { name, nameEn, aliases, keyed: now } }];
  });
  if (rows.length === 0) return 0;
  await tx.run('UNWIND $rows AS row MATCH (c:Country {code: row.of}) SET c += row.props', { rows });
  await writeKeys(tx, rows);
  return rows.length;
}
