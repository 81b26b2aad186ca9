type Keeper = () => boolean;

const keepers = new Set<Keeper>();

/** What Next keeps of the page at hand, in the entry of the browser's history that it stands at. */
let page: unknown = null;

/**
 * Keeps a page where Back and Forward lead to an entry that it is the page of: Next would ask the server for it anew, and
 * load the whole document when it is asked twice.
 * @param isAtHand whether the page at hand is that of the address @returns what ends it
 */
export function keepSamePage(isAtHand: Keeper): () => void {
  keepers.add(isAtHand);
  return () => keepers.delete(isAtHand);
}

/**
 * Listens to Back and Forward, to be called before Next does: the window's listeners hear in the order of their coming.
 * Without the browser's Navigation API all is as Next does it.
 */
export function listenBeforeNext(): void {
  const { navigation } = window as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', ({ navigationType }) => {
    if (navigationType !== 'traverse') page = history.state;
  });
  if (navigation) addEventListener('popstate', keep);
}

function keep(event: PopStateEvent): void {
  if (event.state === null || page === null || ![...keepers].some((isAtHand) => isAtHand())) return;
  event.stopImmediatePropagation();
  history.replaceState(page, '', location.href);
  // as a script may write an address that Next then takes over
  history.replaceState(null, '', location.href);
  // for all others: Next passes over what comes without a state
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
}
