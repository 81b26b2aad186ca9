import type { Circle } from './circles';

/** WCAG 2.5.8: what is pressed with a thumb has so many pixels of its own, across and down. */
export const APART = 24;
/** A state of which no city is told is not where its mark stands: other states' places are far sooner than a thumb away. */
const FROM_A_STATE = APART / 2;

/** The picture's pixels. */
export interface Room {
  width: number;
  height: number;
}

/** So narrow a map is pressed with a thumb, or seen four times as large. */
const NARROW = 560;
export const isNarrow = ({ width }: Room): boolean => width < NARROW;

/** On a narrow map across or down, whichever is more: browsers tell targets apart by their boxes. */
export function apart(a: Circle, b: Circle, room: Room): number {
  const [across, down] = [Math.abs(a.x - b.x) * room.width, Math.abs(a.y - b.y) * room.height];
  return isNarrow(room) ? Math.max(across, down) : Math.hypot(across, down);
}

/** Whether one is so near to the middle of another's circle that it has to be in it, and may be. @param reach so many times as far as a thumb asks for */
export const isOfCircle = (one: Circle, middle: Circle, room: Room, reach = 1): boolean =>
  apart(one, middle, room) < reach * (isOfAStateBeside(one, middle) ? FROM_A_STATE : APART);

/** Whether either is the mark of a state of which no city is told, and the other not a place of that state. */
export const isOfAStateBeside = (a: Circle, b: Circle): boolean =>
  (a.ring || b.ring) && a.of.place.country?.code !== b.of.place.country?.code;
