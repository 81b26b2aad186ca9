import type { Engine } from '@/graph/engine/engine';
import { lexiconData } from '@/graph/import/lexicon-data';
import type { LexiconData } from '@/graph/import/lexicon-rows';
import { articleToWrite, type Outcome, writeArticle } from '@/graph/import/write-article';
import type { Reading } from '@/lib/reading';
import { lexicon } from '@/seeds/lexicon';

let loaded: LexiconData | null = null;
/** The lexicon of this version of Boithok. */
export const ownLexicon = () => {
  loaded ??= lexiconData(lexicon);
  return loaded;
};

/** What a test may set. */
export interface ImportSettings {
  lexicon?: LexiconData;
  /** The time of import. */
  now?: Date;
}

/**
 * Writes one article with its reports and their meetings, in one transaction: in whole or not at all.
 * @throws GraphUnavailable; then nothing is written
 */
export async function importArticle(
  engine: Engine,
  reading: Reading,
  settings: ImportSettings = {},
): Promise<Outcome> {
  const data = settings.lexicon ?? ownLexicon();
  const article = articleToWrite(reading, data);
  const importedAt = (settings.now ?? new Date()).toISOString();
  return engine.write((tx) => writeArticle(tx, article, data, importedAt));
}
