import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import svgpath from 'svgpath';
import type { Region } from '@/lib/filter/map-view';
import { borders, land } from './atlas';
import { pictureOf, WIDTH } from './regions';

/**
 * Land and borders of a part of the world as an SVG document, each a path with an id and without colours: pages take
 * them by `<use>` and colour them by their own tokens, and the browser keeps the document.
 */
export function groundSvg(region: Region): string {
  const { projection, height } = pictureOf(region);
  const detail = region === 'world' ? 'coarse' : 'fine';
  // step by step and not place by place, a coast takes half of the room; the library sees to it that rounding never adds up
  const path = (shape: GeoPermissibleObjects) =>
    svgpath(geoPath(projection)(shape) ?? '')
      .rel()
      .round(1)
      .toString();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><path id="land" d="${path(
    land(detail),
  )}"/><path id="borders" d="${path(borders(detail))}"/></svg>`;
}
