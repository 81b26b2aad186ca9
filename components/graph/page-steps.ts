import type { Entry, entriesNow } from '@/components/history/entries';
import { drawnBy, sceneIn } from './scene-address';

/** What neither the filter nor the lens is: the panel beside the picture, and the page of the list. */
const BESIDE_IT = ['selected', 'page'];

/**
 * The entry of the browser's history that one step back (-1) or on (1) leads to, where that step was one of the filter, the
 * lens or the summits; null where it was one of the scene, or leads off the page, or the browser does not tell.
 */
export function pageStep(by: -1 | 1, history: ReturnType<typeof entriesNow>): Entry | null {
  const here = urlOf(history?.entries[history.at]);
  if (!history || !here) return null;
  for (let at = history.at + by; ; at += by) {
    const entry = history.entries[at];
    const there = urlOf(entry);
    if (!entry || there?.pathname !== here.pathname) return null;
    if (askedBy(there) !== askedBy(here)) return entry;
    if (sceneIn(there.searchParams) !== sceneIn(here.searchParams)) return null;
  }
}

const urlOf = (entry: Entry | undefined): URL | null => (entry?.url ? new URL(entry.url) : null);

function askedBy({ searchParams }: URL): string {
  const params = new URLSearchParams(searchParams);
  for (const name of BESIDE_IT) params.delete(name);
  return drawnBy(params);
}
