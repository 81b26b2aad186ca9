import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { seedReadings } from './readings';

/** Fills a graph with the five seeds, as a person reads them. */
export async function seeded(engine: Engine): Promise<Engine> {
  for (const one of seedReadings()) await importArticle(engine, one);
  return engine;
}
