import { type Entry, entriesNow, goTo } from '@/components/history/entries';
import { LinkUnderWay } from '@/components/history/link-under-way';
import { drawnBy, withScene } from './scene-address';
import { stepEntry, toldBy } from './step-entry';

/**
 * The entry of an address one step back or on, so that undo and Back are the same; none where both are others.
 * @param at where in the list the reader is
 */
export const besideAt = <E extends Pick<Entry, 'url'>>(url: string, entries: readonly E[], at: number) =>
  [entries[at - 1], entries[at + 1]].find((entry) => entry?.url && sorted(entry.url) === sorted(url));

/** An address is the same in whatever order it asks. */
function sorted(url: string): string {
  const { origin, pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.sort();
  return `${origin}${pathname}?${searchParams}`;
}

/** Next's own ways, which ask the server for the page. */
interface Router {
  push(href: string, options: { scroll: boolean }): void;
  replace(href: string, options: { scroll: boolean }): void;
}

/**
 * Writes scenes to the address, one at a time, for the browser goes back and on in its own time. Next gives up a page that
 * is on its way when the address changes: it is asked for again.
 */
export class SceneHistory {
  readonly link = new LinkUnderWay();
  readonly #router: Router;
  readonly #drawn: () => string;
  #going = false;
  #wanted = '';

  /** @param drawn what the page at hand was drawn by, as `drawnBy` tells it */
  constructor(router: Router, drawn: () => string) {
    this.#router = router;
    this.#drawn = drawn;
  }

  /** Whether the browser is on its way: what the address tells meanwhile is no choice of the reader's. */
  get going(): boolean {
    return this.#going;
  }

  /** @param query of the scene @param how 'seek': back or on where that leads there, else as 'push' */
  write(query: string, how: 'seek' | 'push'): void {
    if (this.#going) {
      this.#wanted = query;
      return;
    }
    const url = withScene(location.href, query);
    if (sorted(url) === sorted(location.href)) return;
    const link = this.link.href;
    const settled = link === null && this.isDrawn();
    const beside = how === 'seek' && settled ? entryBeside(url, query) : undefined;
    if (beside) {
      this.travel(beside, query);
      return;
    }
    history.pushState(null, '', url);
    if (link !== null) {
      this.link.goesOn();
      this.#router.push(this.link.keeps ? withScene(link, query) : link, { scroll: false });
    } else if (!settled) this.askAgain();
  }

  /** Goes to an entry that tells of a scene, which is written where the reader arrives if it does not. */
  travel(entry: Entry, query: string): void {
    this.#going = true;
    this.#wanted = query;
    goTo(entry).then(() => this.#arrived());
  }

  /** Whether the page at hand is that of the address. */
  isDrawn(): boolean {
    return drawnBy(new URLSearchParams(location.search)) === this.#drawn();
  }

  askAgain(): void {
    this.#router.replace(location.href, { scroll: false });
  }

  /** The browser is there, or elsewhere because something came between: what is wanted by now is written. */
  #arrived(): void {
    this.#going = false;
    this.write(this.#wanted, 'seek');
  }
}

/** The entry of an address one step back or on, or that of its scene behind a panel that was opened. */
function entryBeside(url: string, query: string): Entry | undefined {
  const now = entriesNow();
  if (!now) return undefined;
  const behind = [stepEntry(-1, now), stepEntry(1, now)].find(
    (step) => step?.ofScene && sorted(withScene(url, toldBy(step.entry))) === sorted(withScene(url, query)),
  );
  return besideAt(url, now.entries, now.at) ?? behind?.entry;
}
