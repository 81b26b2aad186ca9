import type { Room } from './near-enough';
import { APART } from './near-enough';

/** A circle as it is drawn and pressed: where it belongs, its radius, and half the width of the number in it; in pixels. */
export interface Body {
  x: number;
  y: number;
  radius: number;
  number: number;
}

/** By how many pixels, across and down. */
type Way = readonly [across: number, down: number];

export interface Point {
  x: number;
  y: number;
}

/** What stays free between two circles, in pixels. */
const FREE = 1;
/** How far one may stand from where it belongs, in pixels: a thumb and a half, so that it is still of the same part of the world. */
const FARTHEST = 1.5 * APART;
/** How often all are looked at, and how often of these they are drawn back to their places. */
const [ROUNDS, DRAWN] = [400, 300];
/** By what part of the way: one way some may hold each other fast, another way they do not. */
const BACK = [0.04, 0.1, 0.02, 0.005];
/** By so little, in pixels, as positions are rounded, two may come nearer. */
const ROUNDED = 0.1;

/**
 * Where circles stand so that none lies on another and the middle of each, a thumb's square wide, is on no other's target: those in each other's way
 * part, the smaller one farther, and stay as near to their places as that lets them. None reaches out of the picture.
 * @returns null where they find no room so near to their places
 */
export function movedApart(bodies: readonly Body[], room: Room): Point[] | null {
  for (const back of BACK) {
    const points = moved(bodies, room, back);
    if (areFree(points, bodies, room)) return points;
  }
  return null;
}

function moved(bodies: readonly Body[], room: Room, back: number): Point[] {
  const points = bodies.map(({ x, y }) => ({ x, y }));
  const pairs = pairsOf(bodies);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, point] of points.entries()) {
      const body = bodies[index] as Body;
      if (round < DRAWN) drawBack(point, body, back);
      keepIn(point, body, room);
    }
    for (const [a, b] of pairs) part(a, b, bodies, points);
  }
  return points;
}

function areFree(points: readonly Point[], bodies: readonly Body[], room: Room): boolean {
  const within = (point: Point, body: Body) => {
    const inside = { x: point.x, y: point.y };
    keepIn(inside, body, room);
    return inside;
  };
  const fits = (point: Point, index: number) => {
    const body = bodies[index] as Body;
    // what keeps it in the picture is not counted
    return far(within(point, body), point) <= ROUNDED && far(point, within(body, body)) <= FARTHEST;
  };
  const free = pairsOf(bodies).every(([a, b]) => {
    const [across, down] = tooNear(a, b, bodies, points);
    return Math.hypot(across, down) <= FREE - ROUNDED;
  });
  return free && points.every(fits);
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const pairsOf = (all: readonly unknown[]): [number, number][] =>
  all.flatMap((_, a) => all.slice(a + 1).map((_, b): [number, number] => [a, a + 1 + b]));

function drawBack(point: Point, { x, y }: Point, back: number): void {
  point.x += (x - point.x) * back;
  point.y += (y - point.y) * back;
}

function keepIn(point: Point, body: Body, { width, height }: Room): void {
  const [across, down] = [Math.max(pressed(body), body.number), pressed(body)];
  point.x = Math.min(Math.max(point.x, across), width - across);
  point.y = Math.min(Math.max(point.y, down), height - down);
}

/** Half the width of what is pressed. */
const pressed = ({ radius }: Body): number => Math.max(radius, APART / 2);

/** Each by as much as the other is larger than both. */
function part(a: number, b: number, bodies: readonly Body[], points: readonly Point[]): void {
  const [across, down] = tooNear(a, b, bodies, points);
  if (across === 0 && down === 0) return;
  const [one, other] = [points[a] as Point, points[b] as Point];
  const [weight, others] = [pressed(bodies[a] as Body) ** 2, pressed(bodies[b] as Body) ** 2];
  const share = others / (weight + others);
  one.x -= across * share;
  one.y -= down * share;
  other.x += across * (1 - share);
  other.y += down * (1 - share);
}

/** By how much the second has to go on, across and down, so as to be free of the first. */
function tooNear(a: number, b: number, bodies: readonly Body[], points: readonly Point[]): Way {
  const [first, second] = [bodies[a] as Body, bodies[b] as Body];
  const [from, to] = [points[a] as Point, points[b] as Point];
  const [across, down] = [to.x - from.x, to.y - from.y];
  const off = Math.hypot(across, down);
  const touching = first.radius + second.radius + FREE - off;
  const round: Way = touching > 0 && off > 0 ? [(across / off) * touching, (down / off) * touching] : [0, 0];
  // browsers tell targets apart by their boxes
  const boxes = APART / 2 + Math.max(pressed(first), pressed(second)) + FREE;
  const numbers = Math.max(first.number, first.radius) + Math.max(second.number, second.radius) + FREE;
  const [right, below] = [Math.max(boxes, numbers) - Math.abs(across), boxes - Math.abs(down)];
  const isFree = right <= 0 || below <= 0;
  const square: Way = isFree
    ? [0, 0]
    : right < below
      ? [across < 0 ? -right : right, 0]
      : [0, down < 0 ? -below : below];
  return Math.hypot(...round) > Math.hypot(...square) ? round : square;
}
