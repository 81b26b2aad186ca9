import type { Circle } from './circles';
import { apart, isOfCircle, type Room } from './near-enough';

/** A place whose circle stands, and those that are in it, most meetings first. */
export interface Gathered {
  of: Circle;
  others: Circle[];
}

/**
 * Whose circles stand, and who is in them: those with the most meetings stay where they are, and take in what lies by their
 * middle. Nobody who was taken in takes in others, so that no circle reaches farther. Who may not be in the nearest stands too.
 * @param circles most meetings first @param reach how many times as far off its middle a circle takes others in
 */
export function gathered(circles: readonly Circle[], room: Room, reach = 1): Gathered[] {
  const standing: Circle[] = [];
  for (const one of circles) {
    const [near] = nearestFirst(one, standing, room);
    if (!near || !isOfCircle(one, near, room, reach)) standing.push(one);
  }
  const found = standing.map((of): Gathered => ({ of, others: [] }));
  // only now it is known which circles of its own state, and which others, may have a place
  for (const one of circles.filter((one) => !standing.includes(one))) {
    const may = nearestFirst(one, standing, room).filter((other) => isOfCircle(one, other, room, reach));
    const its = may.find((other) => countryOf(other) === countryOf(one)) ?? may[0];
    found.find(({ of }) => of === its)?.others.push(one);
  }
  return found.map((one) => largestFirst(one, circles));
}

/** Who was taken in by a smaller one, since the circle that is larger lies farther off, is where the circle stands. */
function largestFirst({ of, others }: Gathered, circles: readonly Circle[]): Gathered {
  const [first = of, ...more] = [of, ...others].toSorted((a, b) => circles.indexOf(a) - circles.indexOf(b));
  return { of: first, others: more };
}

const countryOf = ({ of }: Circle) => of.place.country?.code;

const nearestFirst = (one: Circle, some: readonly Circle[], room: Room): Circle[] =>
  some.toSorted((a, b) => apart(one, a, room) - apart(one, b, room));
