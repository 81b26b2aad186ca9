import { expect, test } from 'vitest';
import { explorerPath } from '@/app/url';
import { explorerViewUrl, FIRST_VIEW, LENSES, parseExplorerView, SUMMITS } from '@/lib/explorer/view';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';

test('every view is read back from its URL, and the first needs none', () => {
  expect(explorerViewUrl(FIRST_VIEW)).toBe('');
  for (const lens of LENSES)
    for (const summits of SUMMITS) {
      const params = Object.fromEntries(new URLSearchParams(explorerViewUrl({ lens, summits })));
      expect(parseExplorerView(params)).toEqual({ ok: true, value: { lens, summits } });
    }
});

test('a lens that there is none of is refused by name', () => {
  expect(parseExplorerView({ lens: 'moon' })).toMatchObject({
    ok: false,
    faults: [{ field: 'lens', value: 'moon', allowed: [...LENSES] }],
  });
});

test('filter, view and what is chosen stand in one address', () => {
  const view = { lens: 'countries', summits: 'no' } as const;
  expect(explorerPath({ ...ALL_MEETINGS, from: '2025-05-01' }, 'RU', view)).toBe(
    '/?from=2025-05-01&lens=countries&summits=no&selected=RU',
  );
  expect(explorerPath(ALL_MEETINGS, null)).toBe('/');
});
