import type { entriesNow } from '@/components/history/entries';
import { BEGAN, sceneIn } from './scene-address';

/**
 * With whom the picture began that the address tells of which the reader came with, else who was selected in it, where it
 * told no scene: the picture begins with them, whoever is selected later.
 * @param asked the present address's parameters @param history null where the browser does not tell
 * @param loaded the key of the entry that the document was opened at, if it was not gone back to or loaded anew
 */
export function openedWith(
  asked: URLSearchParams,
  history: ReturnType<typeof entriesNow>,
  loaded: string | null,
): string | null {
  const here = urlOf(history?.entries[history.at]);
  let first = asked;
  for (let at = history?.at ?? -1; here; at -= 1) {
    const entry = history?.entries[at];
    const there = urlOf(entry);
    // another page, or another lens, has a picture of its own
    if (!there || there.pathname !== here.pathname || lensOf(there) !== lensOf(here)) break;
    first = there.searchParams;
    if (entry?.key === loaded) break;
  }
  return sceneIn(first) === '' ? (first.get(BEGAN) ?? first.get('selected')) : null;
}

const urlOf = (entry: { url: string | null } | undefined): URL | null =>
  entry?.url ? new URL(entry.url) : null;

const lensOf = ({ searchParams }: URL) => searchParams.get('lens');
