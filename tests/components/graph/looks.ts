import { AT_REST, type GraphState } from '@/components/graph/graph-state';
import type { Palette } from '@/components/graph/palette';
import { type DrawnNode, type DrawnTie, tieId } from '@/components/graph/picture';

/** Every colour is its name. */
export const PALETTE: Palette = {
  paper: 'paper',
  ink: 'ink',
  quiet: 'quiet',
  node: 'node',
  knot: 'knot',
  nodeFaint: 'nodeFaint',
  tie: 'tie',
  tiePlanned: 'tiePlanned',
  tieNear: 'tieNear',
  accent: 'accent',
};
/** Nothing is pointed at, and some node has ten meetings. */
export const RESTING: GraphState = { ...AT_REST, most: 10 };
/** `a` is tied to `b`; `c` to neither. */
export const state = (changes: Partial<GraphState>): GraphState => ({
  ...RESTING,
  near: new Set(['b']),
  ...changes,
});

/** A leader with a flag. */
export const node = (meetings = 3, changes: Partial<DrawnNode> = {}): DrawnNode => ({
  is: 'leader',
  label: 'নেতা',
  meetings,
  flag: 'RU',
  initials: '',
  open: false,
  hiddenNeighbours: 0,
  alone: false,
  ...changes,
});

/** Two meetings of `a` and `b`, one of them held. */
export const tie = (changes: Partial<DrawnTie> = {}): DrawnTie => ({
  a: 'a',
  b: 'b',
  count: 2,
  held: 1,
  ...changes,
});

/** The way from `a` to `b` is shown. */
export const pathNow = state({
  path: new Set(['a', 'b']),
  pathTies: new Set([tieId('b', 'a')]),
  near: AT_REST.near,
});
