import type { Settings } from 'sigma/settings';
import { DashedTie } from './dashed-tie';
import { DiscOrKnot } from './disc-or-knot';
import { LABEL_FONT } from './draw-label';
import { moveMs } from './move-ms';
import { NoArrow } from './no-arrow';
import { KNOT } from './node-radius';
import type { DrawnTie } from './picture';
import type { StageNode } from './stage-graph';

type StageSettings = Partial<Settings<StageNode, DrawnTie>>;

/** How sigma draws any picture. @param small whether the canvas has a phone's measures */
export const sigmaSettings = (small: boolean): StageSettings => ({
  // a page that is being left has no width for a moment, and a drawing under way is no fault then
  allowInvalidContainer: true,
  nodeProgramClasses: { circle: DiscOrKnot },
  edgeProgramClasses: { dashed: DashedTie, arrow: NoArrow },
  labelFont: LABEL_FONT,
  labelSize: small ? 12.5 : 14,
  labelDensity: 3,
  labelGridCellSize: 100,
  labelRenderedSizeThreshold: 0,
  minEdgeThickness: 1,
  // what is taken in has its own room at the edges
  stagePadding: 0,
  minCameraRatio: 0.02,
  maxCameraRatio: 4,
  zIndex: true,
  // names stay level
  enableCameraRotation: false,
  // two quick choices with Shift are two, and no zoom
  doubleClickTimeout: 0,
  ...(moveMs() === 0 && STILL),
});

/** For readers who want nothing to move: nothing glides to its place, or coasts on. Sigma divides by its durations. */
const STILL: StageSettings = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 0,
};

/** From this radius on nodes are named in a crowd: all names come with nearness. */
const NAMED_IN_CROWD = 4.5;
/** So many times as large as at first a meeting is on the canvas when its name comes; leaders are larger from the first. */
const NEARER = 1.3;

interface Named {
  crowd: boolean;
  /** Whether meetings are nodes of their own: they are named when the reader comes nearer, or points at them. */
  knots: boolean;
  scale: number;
}

/** Which nodes sigma asks to be named in one picture. */
export const nameSettings = ({ crowd, knots, scale }: Named) => ({
  labelDensity: crowd ? 1 : 3,
  labelRenderedSizeThreshold: crowd ? NAMED_IN_CROWD : knots ? KNOT * scale * NEARER : 0,
});
