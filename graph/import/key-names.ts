import type { Transaction } from '@/graph/engine/engine';
import type { LexiconData } from '@/graph/import/lexicon-rows';
import { keyedBy, writeKeys } from '@/graph/import/write-keys';
import { organisationKey } from '@/lib/search/organisation-key';

/**
 * Gives countries and organisations the keys of the names that the lexicon knows; those that have them already are left
 * alone. @param which those that have none at all, or also those that have the keys of another lexicon
 * @returns how many
 */
export async function keyNames(tx: Transaction, lexicon: LexiconData, which: 'new' | 'all'): Promise<number> {
  let done = 0;
  for (const { label, id, names, of, whole } of KINDS) {
    const stored = await tx.run<{ id: string; keyed: string | null }>(
      `MATCH (n:${label}) ${which === 'new' ? 'WHERE n.keyed IS NULL' : ''} RETURN n.${id} AS id, n.keyed AS keyed`,
    );
    const rows = stored.flatMap((one) => {
      const { name, nameEn, inTextEn, aliases, seats } = names(lexicon, one.id) ?? {
        ...{ name: one.id, nameEn: one.id, inTextEn: null, aliases: [], seats: [] },
      };
      const forms = [name, nameEn, ...aliases, ...(inTextEn ? [inTextEn] : [])];
      const now = keyedBy(forms);
      if (now === one.keyed) return [];
      return [
        {
          id: one.id,
          of: of(one.id),
          forms,
          whole,
          props: { name, nameEn, inTextEn, aliases, seats, keyed: now },
        },
      ];
    });
    if (rows.length === 0) continue;
    await tx.run(`UNWIND $rows AS row MATCH (n:${label} {${id}: row.id}) SET n += row.props`, { rows });
    await writeKeys(tx, rows);
    done += rows.length;
  }
  return done;
}

const KINDS = [
  {
    ...{ label: 'Country', id: 'code' },
    names: (lexicon: LexiconData, code: string) => lexicon.country(code),
    of: (code: string) => code,
    whole: false,
  },
  {
    ...{ label: 'Organisation', id: 'id' },
    names: (lexicon: LexiconData, id: string) => lexicon.organisation(id),
    of: organisationKey,
    whole: true,
  },
] as const;
