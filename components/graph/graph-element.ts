import type { StageSigma } from './stage-graph';

/** The element that the graph is drawn in; whoever has the page can ask it where a node stands. */
export interface GraphElement extends HTMLDivElement {
  sigma?: StageSigma;
}
