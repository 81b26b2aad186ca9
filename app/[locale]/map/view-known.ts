import type { Engine } from '@/graph/engine/engine';
import { unknownPlaces } from '@/graph/queries/unknown-places';
import { type MapView, WHOLE_WORLD } from '@/lib/filter/map-view';
import { type Fault, type Parsed, refused } from '@/lib/filter/url-params';

/** What is seen of the map, without the places where nobody met; what is left out so, and what could not be read. */
export async function viewKnown(
  graph: Engine,
  seen: Parsed<MapView>,
): Promise<{ view: MapView; faults: Fault[] }> {
  if (!seen.ok) return { view: WHOLE_WORLD, faults: seen.faults };
  const { at, near } = seen.value;
  const unknown = await unknownPlaces(graph, [...new Set([...(at ? [at] : []), ...near])]);
  if (unknown.length === 0) return { view: seen.value, faults: [] };
  const gone = (id: string | undefined) => id !== undefined && unknown.includes(id);
  const fault = (field: 'at' | 'near', value: string) => refused(field, value, 'no-meeting-there');
  const lost = near.filter(gone);
  return {
    view: { ...seen.value, at: gone(at) ? undefined : at, near: near.filter((id) => !gone(id)) },
    faults: [
      ...(at && gone(at) ? [fault('at', at)] : []),
      ...(lost.length > 0 ? [fault('near', lost.join(', '))] : []),
    ],
  };
}
