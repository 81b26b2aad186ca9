import { type Box, overlaps } from '@/components/graph/label-places';
import { cross, crosses, LENGTHS, type Line, ledPlaces } from './led-places';
import { farFrom, type Marker, markersOf, onNumber } from './markers';
import { type NameLines, nameLines } from './name-lines';
import { namePlaces, type SideName } from './name-places';

/**
 * What stays free between two names, and between a name and a circle or number that it is not of; nearer a name comes, by
 * steps, only where it would not be written else. By so much (`plainly`) it is always nearer to its own circle than to any
 * other, so that none is read for another's.
 */
const GAP = { name: 4, circle: 6, near: 3, least: 0, unnamed: 8, plainly: 4 };

/** So much room above and below the picture has names as well, in pixels: `.map` of globals.css. */
export const EDGE = 18;

/** A circle with its name; centre in parts of the picture, size in parts of the largest. */
export interface Labelled {
  x: number;
  y: number;
  size: number;
  name: string;
  /** It stands for several: how that is written where there is room, where there is little, and where there is least. */
  several?: { whole: NameLines[]; brief: NameLines[]; least: NameLines[] } | undefined;
  /** It stands for several: the number written in it; none for nought. */
  badge?: number;
  /** Where it belongs, if it stands aside: in parts of the picture. */
  belongs?: { x: number; y: number };
}

/** A name as it is written by its circle. */
export interface WrittenName {
  side: SideName;
  lines: readonly string[];
  /** Where it stands at the end of a line: that end from the circle's middle, in parts of the picture's width; its side is of this. */
  led?: readonly [across: number, down: number];
}

/** Of the largest circles so many have their names in any case: at the end of a line where there is no room beside them. */
export const LARGEST = 5;
/** No longer is the line to the name of any other, in pixels. */
const SHORT = 14;

interface Place extends WrittenName {
  box: Box;
  line?: Line;
  /** With what stays free beside it. */
  around: Box;
}

/** Where the name of a circle could stand, in the ways in which it may, best first. */
type Ways = (index: number) => readonly Place[][];

/** Places by the circles whose names stand there. */
type Written = ReadonlyMap<number, Place>;

/**
 * How the names are written: the largest circle's first, whole, else shortened or in two lines, so that no name lies on
 * another, on a number or on any circle but its own, and none reaches out of the picture. Where no place is free, those
 * that are in the way move, where they can. What holds at this width holds at every larger one that is
 * asked for: circles part faster than they grow, but names do neither.
 * @param room the picture's pixels @param upTo how wide it is at most @returns null for a circle whose name stays unwritten
 */
export function labelNames(
  circles: readonly Labelled[],
  room: { width: number; height: number },
  upTo = room.width,
): (WrittenName | null)[] {
  const markers = markersOf(circles, room);
  const largest = markersOf(circles, { width: upTo, height: (room.height * upTo) / room.width });
  const inside = ({ left, right, top, bottom }: Box) =>
    left >= 0 && right <= room.width && top >= -EDGE && bottom <= room.height + EDGE;
  /** Where a name could stand if it were the only one. */
  const openTo = (marker: Marker, { lines, width }: NameLines, gap: number): Place[] => {
    const own = largest[markers.indexOf(marker)];
    const onLargest = new Map(own && namePlaces(own.around, width, lines.length));
    return namePlaces(marker.around, width, lines.length).flatMap(([side, box]) => {
      const free = Math.max(gap, farFrom(box, marker) + GAP.plainly);
      const end = onLargest.get(side);
      const blocked =
        markers.some((other) => other !== marker && farFrom(box, other) < free) ||
        largest.some(
          (other) => other !== own && own && end && farFrom(end, other) < farFrom(end, own) + GAP.plainly,
        );
      if (blocked || onNumber(box, marker) || !inside(box) || (side === 'within' && marker.badge)) return [];
      return [{ side, lines, box, around: withRoom(box) }];
    });
  };
  /** What leads to where circles belong that stand aside. */
  const asides = circles.flatMap(({ x, y, belongs }): Line[] => {
    const pixels = (at: { x: number; y: number }) => ({ x: at.x * room.width, y: at.y * room.height });
    return belongs ? [{ from: pixels({ x, y }), to: pixels(belongs) }] : [];
  });
  /** Its line grows with the picture, and the name at its end does not. */
  const isFreeOnLargest = (marker: Marker, { to }: Line, { left, right, top, bottom }: Box): boolean => {
    const [across, down] = [to.x, to.y].map((at) => at * (upTo / room.width - 1)) as [number, number];
    const end = { left: left + across, right: right + across, top: top + down, bottom: bottom + down };
    return largest.every((other, index) => markers[index] === marker || farFrom(end, other) > GAP.near);
  };
  const ledTo = (marker: Marker, names: NameLines[], longest: number): Place[][] =>
    LENGTHS.filter((length) => length <= longest).flatMap((length) =>
      names.map(({ lines, width }) => {
        const others = markers.filter((other) => other !== marker);
        const places = ledPlaces(marker, length, width, lines.length, others).filter(
          ({ box, line }) =>
            inside(box) &&
            isFreeOnLargest(marker, line, box) &&
            !asides.some((aside) => cross(line, aside) || crosses(aside, box)),
        );
        return places.map(({ side, box, line }) => {
          const end = [(line.to.x - marker.x) / room.width, (line.to.y - marker.y) / room.width] as const;
          return { side, lines, box, line, around: withRoom(box), led: end };
        });
      }),
    );
  const open = (marker: Marker, names: NameLines[]) =>
    [GAP.circle, GAP.near, GAP.least].flatMap((gap) => names.map((one) => openTo(marker, one, gap)));
  const namesOf = (index: number): NameLines[] =>
    circles[index]?.several?.brief ?? nameLines(circles[index]?.name ?? '');
  const bySize = [...markers.keys()].sort((a, b) => (markers[b]?.size ?? 0) - (markers[a]?.size ?? 0));
  const ways = kept((index) => open(markers[index] as Marker, namesOf(index)));
  const led = (index: number, names: NameLines[]) => {
    const longest = bySize.indexOf(index) < LARGEST ? Number.POSITIVE_INFINITY : SHORT;
    return ledTo(markers[index] as Marker, names, longest);
  };
  const off = kept((index) => [...ways(index), ...led(index, namesOf(index))]);
  const least = kept((index) => [...off(index), ...led(index, circles[index]?.several?.least ?? [])]);
  let written: Written = new Map();
  for (const [turn, index] of bySize.entries()) {
    const later = bySize.slice(turn + 1).map((other) => ways(other)[0] ?? []);
    // beside its circle, if others can move; at the end of a line; and only then without its words
    for (const open of turn < LARGEST ? [ways, off, least] : [ways, off]) {
      if (written.has(index)) break;
      const place = bestOf(open(index), [...written.values()], later);
      written = place
        ? new Map(written).set(index, place)
        : withRoomFor(index, open, turn < LARGEST ? open : ways, written);
    }
  }
  written = unlessReadFor(markers, ways, bySize, written);
  // since some have moved there may be a better place
  for (const [index, { line }] of written) {
    const others = [...written].filter(([one]) => one !== index).map(([, place]) => place);
    const place = bestOf(line ? least(index) : ways(index), others, []);
    if (place) written = new Map(written).set(index, place);
  }
  // words take more room than a sign: only what no other name needs
  for (const index of bySize) {
    const [marker, several] = [markers[index], circles[index]?.several];
    if (!marker || !several) continue;
    const others = [...written].filter(([one]) => one !== index).map(([, place]) => place);
    const whole = bestOf(open(marker, several.whole), others, []);
    const place = whole ?? written.get(index) ?? bestOf(open(marker, several.least), others, []);
    if (place) written = new Map(written).set(index, place);
  }
  return circles.map((_, index) => {
    const place = written.get(index);
    return place ? { side: place.side, lines: place.lines, ...(place.led && { led: place.led }) } : null;
  });
}

/**
 * Without the names of smaller circles beside a larger one that has none: they would be read for its name. In the room that they leave the larger
 * one's may stand.
 */
function unlessReadFor(
  markers: readonly Marker[],
  ways: Ways,
  bySize: readonly number[],
  all: Written,
): Written {
  let written = all;
  for (const [turn, index] of bySize.entries()) {
    const marker = markers[index];
    if (!marker || all.has(index)) continue;
    const smaller = bySize.slice(turn + 1);
    const isBeside = (one: number) => {
      const place = written.get(one);
      return place !== undefined && smaller.includes(one) && farFrom(place.box, marker) < GAP.unnamed;
    };
    written = new Map([...written].filter(([one]) => !isBeside(one)));
    const place = bestOf(ways(index), [...written.values()], []);
    if (place) written = new Map(written).set(index, place);
  }
  return written;
}

const withRoom = (box: Box): Box => ({ ...box, left: box.left - GAP.name, right: box.right + GAP.name });

/** Whether two names, or what leads to them, lie over one another. */
const areInTheWay = (a: Place, b: Place): boolean =>
  overlaps(a.box, b.around) ||
  (a.line !== undefined && crosses(a.line, b.box)) ||
  (b.line !== undefined && crosses(b.line, a.box)) ||
  (a.line !== undefined && b.line !== undefined && cross(a.line, b.line));

const freeOf = (places: readonly Place[], written: readonly Place[]): Place[] =>
  places.filter((place) => !written.some((other) => areInTheWay(place, other)));

/** Each circle's places looked for once, and only if they are asked for. */
function kept(find: Ways): Ways {
  const found = new Map<number, readonly Place[][]>();
  return (index) => {
    const places = found.get(index) ?? find(index);
    found.set(index, places);
    return places;
  };
}

/** In the best way in which any place is free the one that leaves most room to the names to come. */
function bestOf(
  ways: readonly Place[][],
  written: readonly Place[],
  later: readonly Place[][],
): Place | undefined {
  const free = ways.map((places) => freeOf(places, written)).find((places) => places.length > 0) ?? [];
  const rest = later.map((places) => freeOf(places, written));
  // one that takes all of another's places costs more than a few of each
  const cost = (place: Place) =>
    rest.reduce((sum, places) => {
      const taken = places.filter((other) => areInTheWay(other, place)).length;
      return taken === 0 ? sum : sum + (taken / places.length) ** 2;
    }, 0);
  const costs = new Map(free.map((place) => [place, cost(place)]));
  return free.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))[0];
}

/** So many names may have to move one for another, and so many places are tried for it. */
const [MOVES, TRIES] = [3, 300];

/**
 * The same with a name more, where those in its way can all move, or those in their way.
 * @param open the places of the one more @param ways those of others, which get no line for its sake @param staying names that have moved already
 */
function withRoomFor(
  index: number,
  open: Ways,
  ways: Ways,
  written: Written,
  staying: readonly number[] = [],
  tries = { left: TRIES },
): Written {
  for (const place of open(index).flat()) {
    if (tries.left-- <= 0) break;
    const inTheWay = [...written].filter(([, other]) => areInTheWay(place, other)).map(([one]) => one);
    if (inTheWay.some((one) => staying.includes(one))) continue;
    let moved: Written = new Map(
      [...written, [index, place] as const].filter(([one]) => !inTheWay.includes(one)),
    );
    for (const other of inTheWay) {
      const elsewhere = bestOf(ways(other), [...moved.values()], []);
      if (elsewhere) moved = new Map(moved).set(other, elsewhere);
      else if (staying.length < MOVES)
        moved = withRoomFor(other, ways, ways, moved, [...staying, index], tries);
      if (!moved.has(other)) break;
    }
    if (inTheWay.every((one) => moved.has(one))) return moved;
  }
  return written;
}
