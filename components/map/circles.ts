import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import type { Region } from '@/lib/filter/map-view';
import { countryCentre } from './country-centre';
import { pictureOf, WIDTH } from './regions';

/** A place as a circle of the picture. */
export interface Circle {
  of: PlaceCount;
  /** Its centre, in parts of the picture's width and of its height: 0 to 1. */
  x: number;
  y: number;
  /** Its diameter in parts of the largest circle's: area by the number of meetings. */
  size: number;
  /** Of a country of which no nearer place is known: a ring and not a disc. */
  ring: boolean;
}

/** A picture's circles, most meetings first, and what it cannot show. */
export interface Drawing {
  circles: Circle[];
  /** As high as so many widths. */
  ratio: number;
  /** Places outside this part of the world, or of which nobody knows where they lie. */
  outside: PlaceCount[];
}

/** How far from the picture's edge a circle's centre has to be, in its units, so as not to be cut in half. */
const MARGIN = 14;
const MARGIN_OF_THE_WORLD = 0;

/** Where the places stand on the picture of a part of the world. The largest of all places sets the measure. */
export function drawPlaces(places: readonly PlaceCount[], region: Region): Drawing {
  const { projection, height, holds } = pictureOf(region);
  // what is clipped away stays where it would be: only the picture's own edges decide
  projection.clipExtent(null);
  const most = Math.max(1, ...places.map(({ meetings }) => meetings));
  const margin = region === 'world' ? MARGIN_OF_THE_WORLD : MARGIN;
  const circles: Circle[] = [];
  const outside: PlaceCount[] = [];
  for (const of of places) {
    const point = of.at ?? countryCentre(of.place.country?.code ?? '');
    const [x, y] = (point && holds([point[1], point[0]]) && projection([point[1], point[0]])) || [-1, -1];
    const inside = x >= margin && y >= margin && x <= WIDTH - margin && y <= height - margin;
    if (!inside) outside.push(of);
    else {
      const size = Math.sqrt(of.meetings / most);
      circles.push({ of, x: x / WIDTH, y: y / height, size, ring: of.place.city === null });
    }
  }
  return { circles, ratio: height / WIDTH, outside };
}
