import type { StageGraph, StageSigma } from './stage';

/** Lets the reader move a node with the pointer; the camera stays still meanwhile. */
export function dragNodes(sigma: StageSigma, graph: StageGraph): void {
  let held: string | null = null;
  sigma.on('downNode', ({ node }) => {
    held = node;
    // without it the picture would rescale as the node leaves its bounds
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    graph.mergeNodeAttributes(held, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    held = null;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}
