import type { StageSigma } from './stage-graph';
import type { Place } from './steps';

/**
 * Lets the reader move a node with the pointer; the camera stays still meanwhile. With Shift held nothing moves: that
 * chooses.
 * @param onDropped told where a node was let go
 * @returns whether the pointer that was let go just now had moved a node: then it was no click
 */
export function dragNodes(sigma: StageSigma, onDropped: (id: string, place: Place) => void): () => boolean {
  let held: string | null = null;
  let moved = false;
  sigma.on('downNode', ({ node, event }) => {
    held = event.original.shiftKey ? null : node;
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
    sigma.getGraph().mergeNodeAttributes(held, sigma.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (held && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held);
      onDropped(held, { x, y });
    }
    held = null;
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  return () => moved;
}
