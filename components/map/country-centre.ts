import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon } from 'geojson';
import { iso31661Alpha2ToNumeric } from 'iso-3166';
import { type CountryShape, countryShapes } from './atlas';
import told from './centres.json';

/** Latitude and longitude in degrees. */
export type Point = readonly [latitude: number, longitude: number];

/** For countries too small for the coarse atlas, and where the middle of the largest part is not where one would look. */
const TOLD: Record<string, number[] | undefined> = told;

const found = new Map<string, Point | null>();
let shapes: CountryShape[] | undefined;

/** Where a country's circle stands: in the middle of its largest part. @param code ISO 3166-1 alpha-2; null of no such */
export function countryCentre(code: string): Point | null {
  const known = found.get(code);
  if (known !== undefined) return known;
  const centre = toldOr(code);
  found.set(code, centre);
  return centre;
}

function toldOr(code: string): Point | null {
  const [latitude, longitude] = TOLD[code] ?? [];
  if (latitude !== undefined && longitude !== undefined) return [latitude, longitude];
  shapes ??= countryShapes('coarse');
  const shape = shapes.find((one) => isOf(one, code));
  return shape ? middleOf(shape) : null;
}

/** Kosovo has a code, but no number. */
export const isOf = ({ id, properties }: CountryShape, code: string): boolean =>
  code === 'XK' ? properties.name === 'Kosovo' : id !== undefined && id === iso31661Alpha2ToNumeric[code];

function middleOf({ geometry }: CountryShape): Point {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const [longitude, latitude] = geoCentroid(largest ?? geometry);
  return [latitude, longitude];
}
