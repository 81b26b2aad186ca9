import { isGraphAway } from '@/app/graph-away';
import { openGraph } from '@/graph/engine/open';
import { graphState } from '@/graph/queries/graph-state';

/** Versions of the reader that have read what the pages show now; none where the graph is away, which the card does without. */
export async function versionsInUse(): Promise<string[]> {
  try {
    return (await graphState(openGraph())).readerVersions;
  } catch (error) {
    if (!isGraphAway(error)) throw error;
    return [];
  }
}
