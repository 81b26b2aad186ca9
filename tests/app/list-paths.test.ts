import { expect, test } from 'vitest';
import { countLinks, listPath, tieListPath, tieLists, untiedListPath } from '@/app/[locale]/list-paths';
import { FIRST_VIEW } from '@/lib/explorer/view';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';

const filter = (changes: Partial<MeetingFilter> = {}): MeetingFilter => ({ ...ALL_MEETINGS, ...changes });
const MAY = { from: '2025-05-01', to: '2025-05-31' };

test.each([
  [{}, ['a'], '/meetings?leader=a'],
  [MAY, ['RU'], '/meetings?from=2025-05-01&to=2025-05-31&country=RU'],
  [{ country: 'RU' }, ['a'], '/meetings?country=RU&leader=a'],
  [{ leader: 'a' }, ['a'], '/meetings?leader=a'],
  // a list narrows by one leader and one country; two of a kind have their own page
  [{ leader: 'b', ...MAY }, ['a'], '/pairs/a/b?from=2025-05-01&to=2025-05-31#meetings'],
  [{}, ['RU', 'BY'], '/countries/BY/with/RU#meetings'],
  // a third narrows their list
  [{ country: 'CN', ...MAY }, ['a', 'b'], '/pairs/a/b?from=2025-05-01&to=2025-05-31&country=CN#meetings'],
  [{ leader: 'a' }, ['RU', 'BY'], '/countries/BY/with/RU?leader=a#meetings'],
  [{ country: 'CN' }, ['RU', 'BY'], '/countries/BY/with/RU?country=CN#meetings'],
  [{ leader: 'c', country: 'CN' }, ['a', 'b'], '/pairs/a/b?country=CN&leader=c#meetings'],
  [{}, ['RU', 'BY', 'CN', 'IN'], null],
])('under %o the meetings of %o are listed at %s', (changes, sides, path) => {
  expect(listPath(filter(changes), sides)).toBe(path);
});

test('the undated of a side lie in the tray of its list', () => {
  expect(listPath(filter(MAY), ['a'], true)).toBe('/meetings?from=2025-05-01&to=2025-05-31&leader=a#undated');
  expect(listPath(filter({ leader: 'b' }), ['a'], true)).toBe('/pairs/a/b#undated');
});

test('a tie counts no summits where the view leaves them out, and neither does its list', () => {
  expect(tieListPath(filter(), FIRST_VIEW, ['a', 'b'])).toBe('/pairs/a/b#meetings');
  const without = { ...FIRST_VIEW, summits: 'no' as const };
  expect(tieListPath(filter(), without, ['a', 'b'])).toBe('/pairs/a/b?kind=talks,call,visit#meetings');
  expect(tieListPath(filter({ kind: ['summit', 'call'] }), without, ['a', 'b'])).toBe(
    '/pairs/a/b?kind=call#meetings',
  );
});

test('the lists of ties keep the filter, and its sides apart', () => {
  expect(tieLists(filter({ ...MAY, leader: 'a', status: ['held', 'planned'] }), FIRST_VIEW)).toEqual({
    sides: ['a'],
    held: 'from=2025-05-01&to=2025-05-31&status=held',
    others: 'from=2025-05-01&to=2025-05-31&status=planned',
  });
  expect(tieLists(filter(), { ...FIRST_VIEW, summits: 'no' })).toMatchObject({
    others: 'kind=talks,call,visit&status=planned,proposed,cancelled',
  });
  // no page of two narrows by these
  for (const narrowed of [
    { organisation: 'UN' },
    { role: 'visitor' },
    { reports: 'several' },
    { untied: 'leaders' },
  ] as const) {
    expect(tieLists(filter(narrowed), FIRST_VIEW)).toBeNull();
    expect(listPath(filter(narrowed), ['a', 'b'])).toBeNull();
  }
});

test('the meetings that are no tie are listed by the lens’s measure, summits apart where they make none', () => {
  expect(untiedListPath(filter(MAY), FIRST_VIEW)).toBe(
    '/meetings?from=2025-05-01&to=2025-05-31&untied=leaders',
  );
  expect(untiedListPath(filter(), { lens: 'countries', summits: 'no' })).toBe(
    '/meetings?kind=talks,call,visit&untied=countries',
  );
});

test('the numbers of the line of counts lead to what they count', () => {
  expect(countLinks(filter({ ...MAY, reading: 'possibly', kind: ['visit'] }))).toEqual({
    all: '/meetings?kind=visit',
    certainly: '/meetings?from=2025-05-01&to=2025-05-31&kind=visit',
    possibly: '/meetings?from=2025-05-01&to=2025-05-31&reading=possibly&kind=visit',
    undated: '/meetings?from=2025-05-01&to=2025-05-31&reading=possibly&kind=visit#undated',
  });
  expect(countLinks(filter({ ...MAY, reading: 'possibly', without: 'certainty' })).all).toBe(
    '/meetings?from=2025-05-01&to=2025-05-31&reading=possibly&without=certainty',
  );
});
