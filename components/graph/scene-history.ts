import { entriesNow } from '@/components/history/entries';
import { withScene } from './scene-address';

/** How an address takes the place of another one. */
export type Way = 'back' | 'on' | 'push' | 'replace';

/**
 * The way to an address: back or on where the browser's next entry there is just that one, so that undo and Back are
 * the same, else as a new one.
 * @param urls of the browser's entries, `at` the present one
 */
export function wayTo(url: string, urls: readonly (string | null)[], at: number): Way {
  if (at > 0 && urls[at - 1] === url) return 'back';
  return urls[at + 1] === url ? 'on' : 'push';
}

/** Writes scenes to the address: one at a time, for the browser goes back and on in its own time. */
export class SceneHistory {
  #going = false;
  #wanted: string | null = null;

  /** Whether the browser is on its way: what the address tells meanwhile is no choice of the reader's. */
  get going(): boolean {
    return this.#going;
  }

  /** @param query of the scene @param how 'seek': by the way that it is reached */
  write(query: string, how: 'seek' | 'push' | 'replace'): void {
    if (this.#going) {
      this.#wanted = query;
      return;
    }
    const url = withScene(location.href, query);
    if (url === location.href) return;
    const way = how === 'seek' ? this.#wayTo(url) : how;
    if (way === 'replace') history.replaceState(null, '', url);
    else if (way === 'push') history.pushState(null, '', url);
    else {
      this.#going = true;
      history.go(way === 'back' ? -1 : 1);
    }
  }

  /** The browser has arrived somewhere: what was wanted meanwhile is written now. */
  arrived(): void {
    const wanted = this.#wanted;
    this.#going = false;
    this.#wanted = null;
    if (wanted !== null) this.write(wanted, 'seek');
  }

  #wayTo(url: string): Way {
    const now = entriesNow();
    if (!now) return 'push';
    const urls = now.entries.map((entry) => entry.url);
    return wayTo(url, urls, now.at);
  }
}
