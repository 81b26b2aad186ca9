import type { Engine } from '@/graph/engine/engine';
import { writeMissingWords } from '@/graph/full-text/write-words';
import { ownLexicon } from '@/graph/import/import-article';
import { keyNames } from '@/graph/import/key-names';
import { keyedBy, writeKeys } from '@/graph/import/write-keys';
import { formsOf } from '@/graph/import/write-leaders';

/** So many leaders are written in one transaction. */
const AT_ONCE = 200;

/**
 * Gives their search keys to those that have none, or have those of another version of Boithok: a graph that was filled
 * before there was a search; and the articles' words, where the engine keeps them. It writes even where there is nothing to do, so that the engine's own indexes are made.
 * @returns how many leaders, countries and organisations were given keys
 * @throws GraphUnavailable
 */
export async function rekey(engine: Engine): Promise<number> {
  let done = await engine.write((tx) => keyNames(tx, ownLexicon(), 'all'));
  const stale = (await engine.read<Stored>(LEADERS)).flatMap(({ id, keyed, ...names }) => {
    const forms = formsOf(names);
    const now = keyedBy(forms);
    return now === keyed ? [] : [{ of: id, forms, keyed: now }];
  });
  for (let at = 0; at < stale.length; at += AT_ONCE) {
    const rows = stale.slice(at, at + AT_ONCE);
    await engine.write(async (tx) => {
      await writeKeys(tx, rows);
      await tx.run('UNWIND $rows AS row MATCH (l:Leader {id: row.of}) SET l.keyed = row.keyed', { rows });
    });
    done += rows.length;
  }
  await writeMissingWords(engine);
  return done;
}

interface Stored {
  id: string;
  keyed: string | null;
  name: string;
  nameEn: string | null;
  aliases: string[];
}

// one that an article has just named and that has no name yet is another writer's to key
const LEADERS = `
MATCH (l:Leader) WHERE l.name IS NOT NULL
RETURN l.id AS id, l.keyed AS keyed, l.name AS name, l.nameEn AS nameEn, coalesce(l.aliases, []) AS aliases`;
