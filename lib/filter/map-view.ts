import * as z from 'zod/mini';
import { oneOf, placeId, placeIds } from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

/** The parts of the world that the map can be drawn of; the first is what holds where the URL says nothing. */
export const REGIONS = [
  'world',
  'south-asia',
  'middle-east',
  'europe',
  'east-asia',
  'africa',
  'americas',
] as const;
export type Region = (typeof REGIONS)[number];

const View = z.object({
  region: oneOf(REGIONS),
  /** The place whose meetings stand beside the map, as the meetings' filter names it. */
  at: placeId,
  /** Places close together that one circle stands for: their list stands beside the map where no place is chosen. */
  near: placeIds,
});

/** What is seen of the map and chosen on it, as the URL keeps it. */
export type MapView = z.infer<typeof View>;

/** Reads a URL's parameters. @returns the view, or each refused field with its reason */
export const parseMapView = (params: UrlParams): Parsed<MapView> => parseParams(View, ['near'], params);

export const WHOLE_WORLD: MapView = View.parse({});

/** The view as URL parameters, without what holds anyway. @returns a query string without `?` */
export const mapViewUrl = (view: MapView): string =>
  changedParams(view, WHOLE_WORLD, ['region', 'near', 'at']).toString().replaceAll('%2C', ',');
