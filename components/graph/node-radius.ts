import type { DrawnNode } from './picture';

const RADIUS = { least: 5, most: 22 };
/** A meeting's radius: a leader of one meeting is larger, and is named first. */
export const KNOT = 3.5;

/** A node's radius: its area grows with its meetings. */
export function radius(meetings: number, most: number): number {
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(meetings / Math.max(most, 8));
}

/** The radius of a leader, a country or a meeting at full size. */
export const radiusOf = ({ is, meetings }: Pick<DrawnNode, 'is' | 'meetings'>, most: number): number =>
  is === 'meeting' ? KNOT : radius(meetings, most);
