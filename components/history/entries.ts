/** Where the reader was and is in this tab, on this site. */
export interface Entry {
  /** Stays with the entry, whatever address it gets. */
  key: string;
  url: string | null;
}

/** The browser's own list, and where in it the reader is; null where the browser does not tell. */
export function entriesNow(): { entries: Entry[]; at: number } | null {
  const { navigation } = window as { navigation?: Navigation };
  const at = navigation?.currentEntry?.index ?? -1;
  return navigation && at >= 0 ? { entries: navigation.entries(), at } : null;
}

/** The key of the present entry; null where the browser does not tell. */
export function keyNow(): string | null {
  const now = entriesNow();
  return now?.entries[now.at]?.key ?? null;
}

/** The key of the entry that this document was opened at by its address or a link; null where it was gone back to or loaded anew. */
export function keyOpened(): string | null {
  const { navigation } = window as { navigation?: Navigation };
  const { entry, navigationType } = navigation?.activation ?? {};
  return entry && (navigationType === 'push' || navigationType === 'replace') ? entry.key : null;
}

/** Tells of every change of the address, by whomever; of going back and on alone where the browser does not tell. @returns what ends it */
export function onAddress(listener: () => void): () => void {
  const { navigation } = window as { navigation?: Navigation };
  const [target, name] = navigation ? [navigation, 'currententrychange'] : [window, 'popstate'];
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}

/** Goes to an entry. @returns when the browser is there, or has given it up for something else */
export function goTo({ key }: Entry): Promise<unknown> {
  const { committed, finished } = navigation.traverseTo(key);
  finished?.catch(() => {});
  return committed ? committed.catch(() => {}) : Promise.resolve();
}

/** Whether one step back leads to the entry of a key. */
export function isJustBefore(key: string | null): boolean {
  const now = entriesNow();
  return key !== null && now?.entries[now.at - 1]?.key === key;
}
