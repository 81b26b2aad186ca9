import { NodeField, type View } from './node-field';
import type { NodeLooks } from './node-looks';
import { type DrawnLine, OwnTies } from './own-ties';
import type { StageSigma } from './stage-graph';
import type { Place } from './steps';

/** How sigma's camera looks at the ground now. */
export function viewOf(sigma: StageSigma): View {
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const one = sigma.framedGraphToViewport({ x: 1, y: 1 });
  return {
    origin,
    step: { x: one.x - origin.x, y: one.y - origin.y },
    scale: sigma.scaleSize(1),
    ...sigma.getDimensions(),
  };
}

/** The nodes as sigma draws them. */
export function fieldOf(sigma: StageSigma): NodeField {
  return new NodeField(
    sigma.getGraph().mapNodes((id) => {
      const looks = sigma.getNodeDisplayData(id) as unknown as NodeLooks & Place;
      return { id, x: looks.x, y: looks.y, looks };
    }),
  );
}

/** Whether the picture has lines, and whole and dashed ones among them. */
export function linesOf(sigma: StageSigma): Record<'tied' | 'whole' | 'dashed', boolean> {
  const looksOf = (tie: string) => sigma.getEdgeDisplayData(tie);
  const graph = sigma.getGraph();
  const has = (type: 'line' | 'dashed') =>
    graph.someEdge((tie) => looksOf(tie)?.hidden === false && looksOf(tie)?.type === type);
  const [whole, dashed] = [has('line'), has('dashed')];
  return { tied: whole || dashed, whole, dashed };
}

/** The ties as sigma draws them. */
export function ownTiesOf(sigma: StageSigma): OwnTies {
  const end = (id: string) => {
    const { x = 0, y = 0 } = sigma.getNodeDisplayData(id) ?? {};
    return { id, x, y };
  };
  const lines = sigma.getGraph().mapEdges((tie, _, a, b): DrawnLine => {
    const { hidden, size } = sigma.getEdgeDisplayData(tie) ?? { hidden: true, size: 0 };
    return { ends: [end(a), end(b)], size: hidden ? 0 : size };
  });
  return new OwnTies(lines);
}
