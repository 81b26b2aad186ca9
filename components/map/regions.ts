import { type GeoProjection, geoAzimuthalEqualArea, geoNaturalEarth1 } from 'd3-geo';
import type { Region } from '@/lib/filter/map-view';

/** How much is drawn above and below the picture, in its units, where names may stand: what `EDGE` pixels are on the narrowest. */
export const BEYOND = 60;
/** How wide every picture is, in its own units. */
export const WIDTH = 960;
/** How high the picture of a part of the world is. */
const PART_HEIGHT = 620;

/** The meridian that cuts no land: through the Bering Strait, half the globe from here. */
const MIDDLE_OF_THE_WORLD = 11;
/** Up to and down to which latitude anybody lives. */
const [NORTHERNMOST, SOUTHERNMOST] = [82, -57];

type Frame = readonly [west: number, south: number, east: number, north: number];

/** What has to be seen of each part, in degrees; the picture's corners show more, but places there are not of it. */
const FRAMES: Record<Exclude<Region, 'world'>, Frame> = {
  'south-asia': [61, 5, 98, 37],
  'middle-east': [25, 12, 63, 42],
  europe: [-11, 35.5, 45, 67],
  'east-asia': [92, -10, 146, 50],
  africa: [-19, -35, 53, 37],
  americas: [-160, -62, -35, 74],
};

/** How far from a part's middle it is drawn, in degrees; the Americas, Alaska and Hawaii with them, end before Africa begins. */
const REACH = 100;
const REACH_OF_THE_AMERICAS = 76;

export interface Picture {
  projection: GeoProjection;
  height: number;
  /** Whether a point, in degrees of longitude and latitude, is of this part. */
  holds(point: [number, number]): boolean;
}

/** How a part of the world is drawn on a picture `WIDTH` wide; what lies outside is cut off. */
export function pictureOf(region: Region): Picture {
  const picture =
    region === 'world'
      ? world()
      : part(FRAMES[region], region === 'americas' ? REACH_OF_THE_AMERICAS : REACH);
  picture.projection.clipExtent([
    [0, -BEYOND],
    [WIDTH, picture.height + BEYOND],
  ]);
  return picture;
}

function world(): Picture {
  const projection = geoNaturalEarth1().rotate([-MIDDLE_OF_THE_WORLD, 0]).fitWidth(WIDTH, { type: 'Sphere' });
  const y = (latitude: number) => projection([MIDDLE_OF_THE_WORLD, latitude])?.[1] ?? 0;
  const [top, bottom] = [y(NORTHERNMOST), y(SOUTHERNMOST)];
  const [left, across] = projection.translate();
  projection.translate([left, across - top]);
  return { projection, height: Math.round(bottom - top), holds: () => true };
}

function part([west, south, east, north]: Frame, reach: number): Picture {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  const edge = [west, longitude, east].flatMap((x) => [south, latitude, north].map((y) => [x, y]));
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(reach)
    .fitExtent(
      [
        [0, 0],
        [WIDTH, PART_HEIGHT],
      ],
      { type: 'MultiPoint', coordinates: edge },
    );
  const holds = ([x, y]: [number, number]) => x >= west && x <= east && y >= south && y <= north;
  return { projection, height: PART_HEIGHT, holds };
}
