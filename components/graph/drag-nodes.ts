import type { StageGraph, StageSigma } from './stage';

/**
 * Lets the reader move a node with the pointer; the camera stays still meanwhile.
 * @returns whether the pointer that was let go just now had moved a node: then it was no click
 */
export function dragNodes(sigma: StageSigma, graph: StageGraph): () => boolean {
  let held: string | null = null;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    held = node;
    moved = false;
    // without it the picture would rescale as the node leaves its bounds
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('downStage', () => {
    moved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    moved = true;
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
  return () => moved;
}
