import { type LayoutInput, places } from './layout';

/** Lays a graph out away from the page's own thread: a graph in, its places out. */
addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => postMessage(places(data)));
