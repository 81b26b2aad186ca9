import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json';
import coarse from 'world-atlas/countries-110m.json';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

export type CountryShape = Feature<Polygon | MultiPolygon, { name: string }>;

/** Natural Earth's world at 1:110 million, for the whole of it, or at 1:50 million, for parts; bundled, large. */
const ATLASES = { coarse: coarse as unknown as Atlas, fine: fine as unknown as Atlas };
export type Detail = keyof typeof ATLASES;

/** Antarctica, where nobody meets. */
const LEFT_OUT = '010';

/** Every country's shape, Antarctica's not; `id` is ISO 3166-1's number. */
export function countryShapes(detail: Detail): CountryShape[] {
  const { features } = feature(ATLASES[detail], ATLASES[detail].objects.countries);
  return features.filter(({ id }) => id !== LEFT_OUT) as CountryShape[];
}

/** The lines between countries, coasts not among them. */
export const borders = (detail: Detail): MultiLineString =>
  mesh(ATLASES[detail], ATLASES[detail].objects.countries, (a, b) => a !== b);

/** All land in one. */
export const land = (detail: Detail) => feature(ATLASES[detail], ATLASES[detail].objects.land);
