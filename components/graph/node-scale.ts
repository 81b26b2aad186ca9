import { discScale } from './disc-scale';
import { type Extent, type Frame, pixelsPerUnit } from './framing';
import { radiusOf } from './node-radius';
import { isCrowd, type StageGraph } from './stage-graph';

interface Drawn {
  frame: Frame;
  /** What all nodes took in when the picture was last fitted. */
  fitted: Extent | null;
  /** Whether the canvas has a phone's measures. */
  small: boolean;
  /** The most meetings that any node has. */
  most: number;
  /** Where the reader has put them, others may be covered. */
  pinned: ReadonlySet<string>;
}

/** Of a canvas so many square pixels a node, and nodes stand at full size. */
const ROOMY = 5400;
const MOST = { small: 0.85, large: 1 };
const LEAST = 0.35;

/** How much smaller than at full size nodes are drawn: in a crowd discs leave room; of fewer none covers another. */
export function nodeScale(graph: StageGraph, { frame, fitted, small, most, pinned }: Drawn): number {
  const each = (frame.width * frame.height) / graph.order;
  const wanted = Math.max(LEAST, Math.min(small ? MOST.small : MOST.large, Math.sqrt(each / ROOMY)));
  if (isCrowd(graph) || !fitted) return wanted;
  const unit = pixelsPerUnit(fitted, frame);
  const discs = graph
    .filterNodes((id) => !pinned.has(id))
    .map((id) => {
      const node = graph.getNodeAttributes(id);
      return { x: node.x * unit, y: node.y * unit, radius: radiusOf(node, most) * wanted };
    });
  return wanted * discScale(discs);
}
