import { expect, test } from 'vitest';
import { mapPath } from '@/components/map/map-path';
import { mapViewUrl, parseMapView, WHOLE_WORLD } from '@/lib/filter/map-view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';

test.each([
  [{}, { region: 'world' }, ''],
  [{ region: 'world', at: '' }, { region: 'world' }, ''],
  [
    { region: 'south-asia', at: 'dhaka' },
    { region: 'south-asia', at: 'dhaka' },
    'region=south-asia&at=dhaka',
  ],
  [{ at: 'CN', country: 'RU' }, { region: 'world', at: 'CN' }, 'at=CN'],
  [
    { near: 'doha,SA,doha', region: 'middle-east' },
    { region: 'middle-east', near: ['doha', 'SA'] },
    'region=middle-east&near=doha,SA',
  ],
])('%o is read, and written as a URL', (params, view, url) => {
  const read = parseMapView(params);
  expect(read).toEqual({ ok: true, value: { near: [], ...view } });
  expect(read.ok && mapViewUrl(read.value)).toBe(url);
});

test.each([
  [{ region: 'atlantis' }, 'region', 'not-one-of'],
  [{ at: 'মস্কো' }, 'at', 'not-a-place'],
  [{ at: "x'})" }, 'at', 'not-a-place'],
  [{ near: "doha,x'})" }, 'near', 'not-a-place'],
])('%o is refused by name', (params, field, reason) => {
  expect(parseMapView(params)).toMatchObject({ ok: false, faults: [{ field, reason }] });
});

test('the map under a filter: its order, page and place are none of the map’s', () => {
  const filter = { ...ALL_MEETINGS, country: 'RU', place: 'moscow', sort: 'oldest' as const, page: 3 };
  expect(mapPath(filter, { ...WHOLE_WORLD, at: 'dhaka' })).toBe('/map?country=RU&at=dhaka');
  expect(mapPath(ALL_MEETINGS, WHOLE_WORLD)).toBe('/map');
});
